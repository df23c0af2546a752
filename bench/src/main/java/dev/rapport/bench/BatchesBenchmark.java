package dev.rapport.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.local.launcher.Platform;
import dev.rapport.local.launcher.Replica;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Batches end to end, at quick depth: what a note costs in small and large ones, how replicas share the work, and what
/// people who type notice of it.
final class BatchesBenchmark {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CONSUMED = Pattern.compile(
            "kafka_consumer_fetch_manager_records_consumed_total\\{[^}]*topic=\"rapport.analyses\"[^}]*} (\\S+)");
    private static final int REPLICAS = 3;
    private static final int MOST_SHARED = 20_000;
    private static final int TYPED_A_SECOND = 10;
    private static final Duration TYPING = Duration.ofSeconds(20);

    private final Platform platform;
    private final Door door;
    private final String token;
    private final LoadClient typing;
    private final Target gateway;
    private final PrintStream out;

    BatchesBenchmark(Platform platform, String token, LoadClient typing, Target gateway, PrintStream out) {
        this.platform = platform;
        this.door = new Door(platform.urlOf("analyzer-service"), token);
        this.token = token;
        this.typing = typing;
        this.gateway = gateway;
        this.out = out;
    }

    /// @param largest the most notes of one batch
    void run(int largest) throws IOException, InterruptedException {
        complete(1_000);
        reportSizes(largest);
        reportTyping();
        reportReplicas(Math.min(largest, MOST_SHARED));
    }

    private void reportSizes(int largest) throws IOException, InterruptedException {
        out.printf("%nOne replica, quick depth, from the upload's first byte to the last result:%n%n");
        out.println("| notes | upload s | all s | notes a second | µs a note |");
        out.println("|---|---|---|---|---|");
        for (int notes = 1_000; notes <= largest; notes *= 10) {
            Run run = complete(notes);
            out.println(String.format(
                    Locale.ROOT,
                    "| %,d | %.1f | %.1f | %,.0f | %,.0f |",
                    notes,
                    run.uploaded() / 1e9,
                    run.all() / 1e9,
                    notes / (run.all() / 1e9),
                    run.all() / 1e3 / notes));
        }
    }

    private void reportTyping() throws IOException {
        out.printf("%n`POST /api/analyses`, %d a second through the gateway, milliseconds:%n%n", TYPED_A_SECOND);
        out.println("| | requests | failures | p50 | p90 | p99 | longest |");
        out.println("|---|---|---|---|---|---|---|");
        typing.steady(gateway, TYPED_A_SECOND, TYPING);
        Latencies alone = typing.steady(gateway, TYPED_A_SECOND, TYPING);
        String batch = upload(MOST_SHARED);
        Latencies beside = typing.steady(gateway, TYPED_A_SECOND, TYPING);
        boolean stillRunning = !batch(batch).path("state").asText().equals("completed");
        door.post("/api/batches/" + batch + "/cancel", "");
        out.println("| no batch | " + alone.cells() + " |");
        out.println("| a batch running" + (stillRunning ? "" : " (ended before)") + " | " + beside.cells() + " |");
    }

    private void reportReplicas(int notes) throws IOException, InterruptedException {
        out.printf("%n%,d notes, replicas of analyzer-service over one topic:%n%n", notes);
        out.println("| replicas | notes a second | records read by each |");
        out.println("|---|---|---|");
        List<URI> urls = new ArrayList<>(List.of(platform.urlOf("analyzer-service")));
        List<Replica> more = new ArrayList<>();
        for (int replicas = 1; replicas <= REPLICAS; replicas++) {
            if (replicas > 1) {
                more.add(platform.addReplica("analyzer-service"));
                urls.add(more.getLast().url());
                complete(1_000);
            }
            List<Double> before = consumed(urls);
            Run run = complete(notes);
            List<Double> after = consumed(urls);
            String shares = IntStream.range(0, urls.size())
                    .mapToObj(i -> String.format(Locale.ROOT, "%,.0f", after.get(i) - before.get(i)))
                    .collect(Collectors.joining(" / "));
            out.println(String.format(Locale.ROOT, "| %d | %,.0f | %s |", replicas, notes / (run.all() / 1e9), shares));
        }
        more.forEach(Replica::close);
    }

    private List<Double> consumed(List<URI> urls) throws IOException {
        List<Double> records = new ArrayList<>();
        for (URI url : urls) {
            try (Door replica = new Door(url, token)) {
                records.add(CONSUMED.matcher(replica.get("/q/metrics"))
                        .results()
                        .mapToDouble(match -> Double.parseDouble(match.group(1)))
                        .sum());
            }
        }
        return records;
    }

    private Run complete(int notes) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String id = upload(notes);
        long uploaded = System.nanoTime() - start;
        while (!batch(id).path("state").asText().equals("completed")) {
            Thread.sleep(50);
        }
        return new Run(uploaded, System.nanoTime() - start);
    }

    private String upload(int notes) throws IOException {
        String rows = IntStream.range(0, notes)
                .mapToObj(BatchesBenchmark::row)
                .collect(Collectors.joining("\n", "text,sender,audience,situation\n", "\n"));
        return JSON.readTree(door.postCsv("/api/batches?depth=quick", rows))
                .path("id")
                .asText();
    }

    private static String row(int number) {
        return "\"Hi Ana, your talk number %d on %s ledgers made me redraw our %s. How did you settle on %d?\",sales,prospect,event"
                .formatted(
                        number,
                        FilledLibrary.word(number % 1_000),
                        FilledLibrary.word(number / 1_000 % 1_000),
                        number % 97);
    }

    private JsonNode batch(String id) throws IOException {
        return JSON.readTree(door.get("/api/batches/" + id));
    }

    /// In nanoseconds.
    private record Run(long uploaded, long all) {}
}
