package dev.rapport.bench;

import dev.rapport.local.launcher.Platform;
import dev.rapport.local.launcher.PlatformOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Starts the platform as `./rapport up` does, on data of its own, measures it and prints Markdown.
@Command(
        name = "rapport bench",
        description = "Measures the platform on this machine and prints the figures as Markdown.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class Bench implements Callable<Integer> {

    private static final PrintStream OUT = System.out;
    private static final Duration REST = Duration.ofSeconds(20);

    @Option(names = "--rate", description = "Requests a second under steady load (default: ${DEFAULT-VALUE}).")
    int rate = 100;

    @Option(names = "--seconds", description = "Length of a turn (default: ${DEFAULT-VALUE}).")
    int seconds = 10;

    @Option(names = "--rounds", description = "Turns of each way (default: ${DEFAULT-VALUE}).")
    int rounds = 5;

    @Option(names = "--repository", hidden = true, required = true)
    Path repository = Path.of(".");

    @Option(names = "--data", hidden = true, required = true)
    Path data = Path.of("target/bench-data");

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        describeMachine();
        List<String> notes = Notes.read(repository);
        var options = new PlatformOptions(repository, data, 0, Duration.ZERO);
        start(options, true).close();
        long began = System.nanoTime();
        try (Platform platform = start(options, false);
                var client = new LoadClient(notes)) {
            Target gateway = new Target("through the gateway", platform.url(), Optional.empty());
            client.steady(gateway, 1, Duration.ofSeconds(1));
            reportStart(began);
            reportMemory();
            new AnalysesBenchmark(client, List.of(gateway, direct(platform)), load(), OUT).run();
        }
        describeMachine();
        return 0;
    }

    private static Platform start(PlatformOptions options, boolean fresh) {
        return Platform.start(options, fresh, line -> {});
    }

    private Target direct(Platform platform) throws IOException {
        String token = ServiceToken.sign(data.resolve("secrets/token-private.pem"));
        return new Target("straight at the service", platform.urlOf("analyzer-service"), Optional.of(token));
    }

    private AnalysesBenchmark.Load load() {
        return new AnalysesBenchmark.Load(rate, seconds, rounds);
    }

    private static void describeMachine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        OUT.printf(
                "%s %s, %d cores, Java %s, load average %.1f%n",
                system.getName(),
                system.getArch(),
                system.getAvailableProcessors(),
                Runtime.version().feature(),
                system.getSystemLoadAverage());
    }

    private static void reportStart(long began) {
        double took = (System.nanoTime() - began) / 1e9;
        OUT.printf(
                "%nFrom the start of everything (data kept, nothing to build) to the first judged note: %.1f s%n",
                took);
    }

    private static void reportMemory() throws IOException, InterruptedException {
        Thread.sleep(REST);
        OUT.printf("%nMemory of the whole platform %d s later: %d MiB%n", REST.toSeconds(), Memory.ofPlatform());
    }
}
