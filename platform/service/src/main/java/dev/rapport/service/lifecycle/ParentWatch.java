package dev.rapport.service.lifecycle;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Ends the service when the process that started it is gone, so that a launcher that was killed leaves nothing
/// running.
@ApplicationScoped
class ParentWatch {

    private static final Logger LOG = Logger.getLogger(ParentWatch.class);

    void start(@Observes StartupEvent event, @ConfigProperty(name = "rapport.parent.pid") OptionalLong parent) {
        if (parent.isPresent()) {
            Thread.ofPlatform().name("parent-watch").daemon().start(() -> watch(parent.getAsLong()));
        }
    }

    private static void watch(long pid) {
        ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
        LOG.infof("Process %d, which started this service, is gone; ending", pid);
        Quarkus.asyncExit();
    }
}
