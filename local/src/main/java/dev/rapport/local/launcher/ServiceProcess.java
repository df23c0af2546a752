package dev.rapport.local.launcher;

import dev.rapport.local.Directories;
import dev.rapport.local.LocalFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A service in a JVM of its own, started again when it dies.
final class ServiceProcess {
    private static final Duration HEALTH_INTERVAL = Duration.ofMillis(100);
    private static final Duration HEALTH_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(40);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    /// The terminal's Ctrl-C reaches every process of its group; services ignore it, because they are stopped in order.
    private static final List<String> DEAF_TO_THE_TERMINAL = List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private final String name;
    private final URI url;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final Consumer<String> console;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(HEALTH_TIMEOUT).build();

    private volatile boolean wanted;
    private volatile boolean wasReady;
    private @Nullable Process process;
    private Duration pause = FIRST_PAUSE;

    ServiceProcess(
            String name,
            URI url,
            List<String> command,
            Map<String, String> environment,
            Path log,
            Consumer<String> console) {
        this.name = name;
        this.url = url;
        this.command = command;
        this.environment = environment;
        this.log = log;
        this.console = console;
    }

    String name() {
        return name;
    }

    URI url() {
        return url;
    }

    synchronized void start() {
        wanted = true;
        List<String> line = new ArrayList<>(DEAF_TO_THE_TERMINAL);
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Process started = builder.start();
            process = started;
            Thread.ofPlatform().daemon().name(name + "-watch").start(() -> watch(started));
        } catch (IOException e) {
            throw new LocalFailure("Cannot start %s (%s).".formatted(name, Directories.reason(e)), e);
        }
    }

    /// Waits until the service says that it is ready.
    ///
    /// @throws LocalFailure if it ends or takes too long; the message names its log
    void awaitReady() {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > end) {
                throw new LocalFailure(
                        "%s is not ready after %d s; its log is %s.".formatted(name, LONGEST_START.toSeconds(), log));
            }
            if (!wasReady && !isAlive()) {
                throw new LocalFailure("%s ended while starting; its log is %s.".formatted(name, log));
            }
            pause(HEALTH_INTERVAL);
        }
        wasReady = true;
        pause = FIRST_PAUSE;
    }

    boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(url.resolve("/q/health/ready"))
                .timeout(HEALTH_TIMEOUT)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while waiting for %s.".formatted(name), e);
        }
    }

    synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /// Ends the service as a power cut would.
    synchronized void kill() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    /// Asks the service to finish what it does and end.
    void stop() {
        wanted = false;
        Process running;
        synchronized (this) {
            running = process;
        }
        if (running == null) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (InterruptedException e) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void watch(Process started) {
        try {
            started.waitFor();
            ended(started);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ended(Process dead) {
        if (!wanted || !wasReady) {
            return;
        }
        console.accept(
                "%s ended with status %d; starting it again. Its log is %s.".formatted(name, dead.exitValue(), log));
        pause(pause);
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        if (wanted) {
            start();
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
