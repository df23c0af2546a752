package dev.rapport.local.launcher;

import java.net.URI;

/// One more process of a service, beside the one that the door knows.
public final class Replica implements AutoCloseable {

    private final ServiceProcess process;

    Replica(ServiceProcess process) {
        this.process = process;
    }

    public URI url() {
        return process.url();
    }

    /// Ends it as a power cut would; it does not come back.
    public void kill() {
        process.killForGood();
    }

    /// Stops it in order.
    @Override
    public void close() {
        process.askToStop();
        process.awaitStopped();
    }
}
