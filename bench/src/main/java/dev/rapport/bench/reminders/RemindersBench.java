package dev.rapport.bench.reminders;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures how fast and how late reminders fire, beside db-scheduler and JobRunr, and prints rows of Markdown.
@Command(
        name = "bench/reminders",
        description = "Measures how fast and how late reminders fire, beside db-scheduler and JobRunr.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class RemindersBench implements Callable<Integer> {

    private static final PrintStream OUT = System.out;

    /// Who can be measured.
    enum Who {
        rapport,
        rapport_with_readers,
        db_scheduler,
        jobrunr
    }

    @Option(names = "--who", split = ",", description = "Of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    List<Who> who = List.of(Who.rapport, Who.db_scheduler, Who.jobrunr);

    @Option(names = "--drain", split = ",", description = "How many are due at once (default: ${DEFAULT-VALUE}).")
    List<Integer> drains = List.of(100_000);

    @Option(names = "--held", split = ",", description = "How many wait meanwhile (default: ${DEFAULT-VALUE}).")
    List<Integer> held = List.of(100_000, 1_000_000);

    @Option(names = "--rate", description = "Due a second (default: ${DEFAULT-VALUE}).")
    int rate = 1_000;

    @Option(names = "--seconds", description = "For how long (default: ${DEFAULT-VALUE}).")
    int seconds = 60;

    @Option(names = "--churn", description = "Adds, and then cancels (default: ${DEFAULT-VALUE}).")
    int churn = 3_000;

    @Option(names = "--repository", hidden = true, required = true)
    Path repository = Path.of(".");

    @Option(names = "--data", hidden = true, required = true)
    Path data = Path.of("target/bench-data");

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new RemindersBench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        try (Stand stand = Stand.start(data)) {
            List<Scheduler> schedulers = new ArrayList<>();
            for (Who each : who) {
                schedulers.add(scheduler(each, stand));
            }
            for (int count : drains) {
                for (Scheduler scheduler : schedulers) {
                    describeMachine();
                    new Measurement(stand, scheduler, OUT).drain(count);
                    scheduler.empty();
                }
            }
            for (int count : held) {
                for (Scheduler scheduler : schedulers) {
                    describeMachine();
                    new Measurement(stand, scheduler, OUT).hold(count, rate, seconds, churn);
                    scheduler.empty();
                }
            }
        }
        return 0;
    }

    private Scheduler scheduler(Who each, Stand stand) throws SQLException {
        return switch (each) {
            case rapport -> new Rapport(stand, new ServiceUnderTest(stand, repository, false));
            case rapport_with_readers -> new Rapport(stand, new ServiceUnderTest(stand, repository, true));
            case db_scheduler -> new DbScheduler(stand);
            case jobrunr -> new JobRunrScheduler(stand);
        };
    }

    private static void describeMachine() {
        OUT.printf(
                "load average %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
