package dev.rapport.local.launcher;

import dev.rapport.local.Directories;
import dev.rapport.local.LocalFailure;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A service in a process of its own, started again when it dies.
final class ServiceProcess {
    private static final Duration HEALTH_INTERVAL = Duration.ofMillis(50);
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(2);

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final Consumer<String> console;
    private final Readiness readiness;
    private final RestartPause pause = new RestartPause();

    private boolean wanted;
    private boolean wasReady;
    private @Nullable Process process;

    ServiceProcess(
            String name,
            URI url,
            List<String> command,
            Map<String, String> environment,
            Path log,
            Consumer<String> console) {
        this.name = name;
        this.command = command;
        this.environment = new HashMap<>(environment);
        this.log = log;
        this.console = console;
        this.readiness = new Readiness(name, url);
    }

    String name() {
        return name;
    }

    URI url() {
        return readiness.url();
    }

    synchronized void start() {
        wanted = true;
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Process started = builder.start();
            process = started;
            pause.began();
            Thread.ofPlatform().daemon().name(name + "-watch").start(() -> {
                started.onExit().join();
                ended(started);
            });
        } catch (IOException e) {
            throw new LocalFailure("Cannot start %s (%s).".formatted(name, Directories.reason(e)), e);
        }
    }

    /// Waits until the service says that it is ready.
    ///
    /// @throws LocalFailure if it ends or takes too long (the message names its log), or the thread is interrupted
    void awaitReady() {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!readiness.isReady()) {
            if (System.nanoTime() > end) {
                throw new LocalFailure(
                        "%s is not ready after %d s; its log is %s.".formatted(name, LONGEST_START.toSeconds(), log));
            }
            if (endedWhileStarting()) {
                throw new LocalFailure("%s ended while starting; its log is %s.".formatted(name, log));
            }
            pause(HEALTH_INTERVAL);
        }
        markReady();
    }

    private synchronized void markReady() {
        wasReady = true;
    }

    private synchronized boolean endedWhileStarting() {
        return !wasReady && (process == null || !process.isAlive());
    }

    /// Ends the service as a power cut would, and returns when it is gone.
    void kill() {
        Process victim = current();
        if (victim != null) {
            victim.destroyForcibly().onExit().join();
        }
    }

    /// The same, and it stays ended.
    void killForGood() {
        synchronized (this) {
            wanted = false;
        }
        kill();
    }

    /// Asks the service to finish what it does and end.
    synchronized void askToStop() {
        wanted = false;
        if (process != null) {
            process.destroy();
        }
    }

    /// Returns when the service has ended; one that takes too long is ended.
    void awaitStopped() {
        Process ending = current();
        if (ending == null) {
            return;
        }
        try {
            if (!ending.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                ending.destroyForcibly();
            }
        } catch (InterruptedException e) {
            ending.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /// Stops the service and starts it with some of its environment changed.
    void restart(Map<String, String> changes) {
        askToStop();
        awaitStopped();
        environment.putAll(changes);
        start();
    }

    private synchronized @Nullable Process current() {
        return process;
    }

    private void ended(Process dead) {
        if (!isToReturn(dead)) {
            return;
        }
        console.accept(
                "%s ended with status %d; starting it again. Its log is %s.".formatted(name, dead.exitValue(), log));
        pause(pause.next());
        synchronized (this) {
            if (isToReturn(dead)) {
                start();
            }
        }
    }

    /// A service that never came up would only fail again, and one that was stopped is not missed.
    private synchronized boolean isToReturn(Process dead) {
        return wanted && wasReady && dead.equals(process);
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
