package dev.rapport.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// `POST /api/analyses` through the gateway and straight at the service, in turns within one run, so that what else the
/// machine
/// does falls on both.
final class AnalysesBenchmark {

    private static final int CLIENTS = 8;

    private final LoadClient client;
    private final List<Target> targets;
    private final Load load;
    private final PrintStream out;

    /// @param perSecond requests a second under steady load
    /// @param seconds of each turn
    /// @param rounds turns of each target
    record Load(int perSecond, int seconds, int rounds) {

        Duration turn() {
            return Duration.ofSeconds(seconds);
        }
    }

    AnalysesBenchmark(LoadClient client, List<Target> targets, Load load, PrintStream out) {
        this.client = client;
        this.targets = targets;
        this.load = load;
        this.out = out;
    }

    void run() {
        for (Target target : targets) {
            client.steady(target, load.perSecond(), load.turn());
            client.throughput(target, CLIENTS, load.turn());
        }
        reportSteady(measureSteady());
        reportThroughput();
    }

    private Map<Target, Latencies> measureSteady() {
        Map<Target, Latencies> measured = new LinkedHashMap<>();
        int most = load.perSecond() * load.seconds() * load.rounds();
        targets.forEach(target -> measured.put(target, new Latencies(most)));
        for (int round = 0; round < load.rounds(); round++) {
            for (Target target : targets) {
                measured.get(target).addAll(client.steady(target, load.perSecond(), load.turn()));
            }
        }
        return measured;
    }

    private void reportSteady(Map<Target, Latencies> measured) {
        out.printf(
                "%n`POST /api/analyses`, %d requests a second, %d turns of %d s each, milliseconds from when a request was due:%n%n",
                load.perSecond(), load.rounds(), load.seconds());
        out.println("| way | requests | failures | p50 | p90 | p99 | longest |");
        out.println("|---|---|---|---|---|---|---|");
        measured.forEach((target, latencies) -> out.println("| " + target.name() + " | " + latencies.cells() + " |"));
    }

    private void reportThroughput() {
        out.printf("%nAnswers a second with %d requests always under way:%n%n", CLIENTS);
        out.println("| way | answers a second |");
        out.println("|---|---|");
        for (Target target : targets) {
            double best = 0;
            for (int round = 0; round < load.rounds(); round++) {
                best = Math.max(best, client.throughput(target, CLIENTS, load.turn()));
            }
            out.println(String.format(Locale.ROOT, "| %s | %.0f |", target.name(), best));
        }
    }
}
