package dev.rapport.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/// Asks for judgements of notes, one note after the other, and measures.
final class LoadClient implements AutoCloseable {

    private static final int OK = 200;
    private static final int MOST_A_SECOND = 20_000;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> notes;

    LoadClient(List<String> notes) {
        this.notes = notes;
    }

    /// Sends at a steady rate, whether or not answers keep up, and measures each from when it was due, so that a stall
    /// counts
    /// for all that it delays.
    Latencies steady(Target target, int perSecond, Duration duration) {
        int requests = Math.toIntExact(perSecond * duration.toSeconds());
        long interval = TimeUnit.SECONDS.toNanos(1) / perSecond;
        var latencies = new Latencies(requests);
        List<CompletableFuture<Void>> open = new ArrayList<>(requests);
        long start = System.nanoTime();
        for (int number = 0; number < requests; number++) {
            long due = start + number * interval;
            LockSupport.parkNanos(due - System.nanoTime());
            open.add(send(target, number, due, latencies));
        }
        CompletableFuture.allOf(open.toArray(CompletableFuture[]::new)).join();
        return latencies;
    }

    private CompletableFuture<Void> send(Target target, int number, long due, Latencies latencies) {
        return client.sendAsync(target.request(note(number)), BodyHandlers.ofByteArray())
                .handle((answer, failure) -> {
                    record(latencies, due, failure == null && answer.statusCode() == OK);
                    return null;
                });
    }

    /// Keeps so many requests under way and counts what comes back.
    ///
    /// @return answers a second
    double throughput(Target target, int clients, Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        var latencies = new Latencies(Math.toIntExact(MOST_A_SECOND * duration.toSeconds()));
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, clients)
                    .forEach(number -> executor.execute(() -> {
                        for (int note = number; System.nanoTime() < end; note += clients) {
                            ask(target, note, latencies);
                        }
                    }));
        }
        return (double) latencies.count() / duration.toSeconds();
    }

    private void ask(Target target, int number, Latencies latencies) {
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = client.send(target.request(note(number)), BodyHandlers.ofByteArray());
            record(latencies, start, answer.statusCode() == OK);
        } catch (IOException failure) {
            latencies.addFailure();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void record(Latencies latencies, long since, boolean answered) {
        if (answered) {
            latencies.add(System.nanoTime() - since);
        } else {
            latencies.addFailure();
        }
    }

    private String note(int number) {
        return notes.get(number % notes.size());
    }

    @Override
    public void close() {
        client.close();
    }
}
