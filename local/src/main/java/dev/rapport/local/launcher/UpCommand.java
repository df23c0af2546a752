package dev.rapport.local.launcher;

import dev.rapport.local.LocalFailure;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "rapport up",
        description = "Runs the whole platform on this machine. Ctrl-C stops it; the data stays.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
class UpCommand implements Callable<Integer> {
    private static final PrintStream OUT = System.out;

    @Option(
            names = "--port",
            description = "Where the gateway answers (default: ${DEFAULT-VALUE}; 0 takes a free one).")
    int port = 8080;

    @Option(names = "--data", description = "Where the data is kept (default: ${DEFAULT-VALUE}).")
    Path data = Path.of(System.getProperty("user.home"), ".rapport");

    @Option(names = "--fresh", description = "Forget the data and begin anew.")
    boolean fresh;

    @Option(
            names = "--clock-offset",
            description = "Pretend that it is so much later, to try out reminders (ISO 8601, such as PT48H).")
    Duration clockOffset = Duration.ZERO;

    @Option(
            names = "--sign-in",
            description = "Let nobody in before the owner's account is made, by the link that is printed.")
    boolean signIn;

    @Option(names = "--repository", hidden = true, required = true)
    Path repository;

    @Option(names = "--since", hidden = true, description = "When the command began, in epoch seconds.")
    long since = Instant.now().getEpochSecond();

    @Override
    public Integer call() {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopInOrder(main, stopped), "stop"));
        try {
            return run();
        } catch (LocalFailure failure) {
            System.err.println(failure.getMessage());
            return 1;
        } finally {
            stopped.countDown();
        }
    }

    /// Keeps the stack trace of a failure, which tells a person at the console little, in a file.
    Path writeDetails(Exception failure) throws IOException {
        Path file = new DataDirectory(data).log("launcher");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
            failure.printStackTrace(writer);
        }
        return file;
    }

    private int run() {
        PlatformOptions options = new PlatformOptions(repository, data, port, clockOffset, signIn);
        try (Platform platform = Platform.start(options, fresh, UpCommand::say)) {
            greet(platform);
            System.err.println(platform.broken().get() + " Stopping everything.");
            return 1;
        } catch (InterruptedException stop) {
            return 0;
        } catch (ExecutionException e) {
            throw new IllegalStateException("never completed with a failure", e);
        }
    }

    private void greet(Platform platform) {
        Optional<URI> claimLink = platform.claimLink();
        Duration took = Duration.between(Instant.ofEpochSecond(since), Instant.now());
        say("\nRapport is ready after %d s:  %s\n".formatted(took.toSeconds(), platform.url()));
        claimLink.ifPresent(link -> say(invitation() + "\n  " + link + "\n"));
        say("Data and logs are in " + data.toAbsolutePath() + ". Ctrl-C stops everything.");
    }

    private String invitation() {
        return signIn
                ? "Nobody comes in before the owner's account is made. Make it here, once:"
                : "Whoever reaches it acts as its owner. To have people sign in, make the owner's account here:";
    }

    /// The virtual machine is told to end (Ctrl-C, SIGTERM): it waits until the platform has stopped.
    private static void stopInOrder(Thread main, CountDownLatch stopped) {
        if (stopped.getCount() == 0) {
            return;
        }
        say("\nStopping …");
        main.interrupt();
        try {
            stopped.await();
            say("Stopped.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(String line) {
        OUT.println(line);
        OUT.flush();
    }
}
