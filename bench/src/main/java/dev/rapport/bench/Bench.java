package dev.rapport.bench;

import dev.rapport.local.launcher.Platform;
import dev.rapport.local.launcher.PlatformOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    @Option(
            names = "--measure",
            split = ",",
            description = "What to measure, of ${COMPLETION-CANDIDATES} (default: all).")
    Set<Measure> measures = EnumSet.allOf(Measure.class);

    @Option(names = "--templates", description = "Templates to search among (default: ${DEFAULT-VALUE}).")
    int templates = 100_000;

    @Option(names = "--notes", description = "Notes of the largest batch (default: ${DEFAULT-VALUE}).")
    int notes = 100_000;

    @Option(names = "--signatures", description = "Sent notes to find twins among (default: ${DEFAULT-VALUE}).")
    int signatures = 200_000;

    @Option(names = "--repository", hidden = true, required = true)
    Path repository = Path.of(".");

    @Option(names = "--data", hidden = true, required = true)
    Path data = Path.of("target/bench-data");

    /// What can be measured.
    enum Measure {
        analyses,
        batches,
        duplicates,
        engine,
        outbox,
        templates
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        describeMachine();
        List<String> requests = Notes.read(repository);
        var options = new PlatformOptions(repository, data, 0, Duration.ZERO);
        start(options, true).close();
        long began = System.nanoTime();
        try (Platform platform = start(options, false);
                var client = new LoadClient(requests)) {
            Target gateway = new Target("through the gateway", platform.url(), Optional.empty());
            client.steady(gateway, 1, Duration.ofSeconds(1));
            reportStart(began);
            reportMemory();
            if (measures.contains(Measure.analyses)) {
                new AnalysesBenchmark(client, List.of(gateway, direct(platform)), load(), OUT).run();
            }
            if (measures.contains(Measure.outbox)) {
                String password = platform.passwordOf("followup_owner");
                new OutboxBenchmark(platform.jdbcUrl(), password, OUT).run();
            }
            if (measures.contains(Measure.batches)) {
                new BatchesBenchmark(platform, token(), client, gateway, OUT).run(notes);
            }
            if (measures.contains(Measure.duplicates)) {
                String owner = platform.passwordOf("analyzer_owner");
                String service = platform.passwordOf("analyzer");
                new DuplicatesBenchmark(platform.jdbcUrl(), owner, service, OUT).run(signatures);
            }
            if (measures.contains(Measure.templates)) {
                measureTemplates(platform);
            }
        }
        if (measures.contains(Measure.engine)) {
            new EngineBenchmark(repository, OUT).run();
        }
        describeMachine();
        return 0;
    }

    private static Platform start(PlatformOptions options, boolean fresh) {
        return Platform.start(options, fresh, line -> {});
    }

    private void measureTemplates(Platform platform) throws IOException, SQLException {
        try (var door = new Door(platform.urlOf("template-service"), token())) {
            var benchmark = new TemplatesBenchmark(door, OUT);
            benchmark.measureWriting();
            String password = platform.passwordOf("templates_owner");
            FilledLibrary.fill(platform.jdbcUrl(), password, ServiceToken.WORKSPACE, templates);
            benchmark.measureFinding(templates);
        }
    }

    private String token() throws IOException {
        return ServiceToken.sign(data.resolve("secrets/token-private.pem"));
    }

    private Target direct(Platform platform) throws IOException {
        return new Target("straight at the service", platform.urlOf("analyzer-service"), Optional.of(token()));
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
