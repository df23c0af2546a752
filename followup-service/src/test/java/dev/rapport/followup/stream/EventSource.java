package dev.rapport.followup.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Reads server-sent events as a browser would.
final class EventSource implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http;
    private final BlockingQueue<Received> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> comments = new LinkedBlockingQueue<>();

    private volatile boolean closed;

    private EventSource(HttpClient http) {
        this.http = http;
    }

    record Received(String id, String name, String data) {}

    static EventSource open(URI stream, String token, @Nullable String lastEventId)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(stream)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        var http = HttpClient.newHttpClient();
        var response = http.send(request.build(), BodyHandlers.ofInputStream());
        var source = new EventSource(http);
        var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        Thread.ofVirtual().start(() -> source.read(lines));
        return source;
    }

    Received next() throws InterruptedException {
        return taken(events);
    }

    String nextComment() throws InterruptedException {
        return taken(comments);
    }

    private static <T> T taken(BlockingQueue<T> queue) throws InterruptedException {
        T item = queue.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (item == null) {
            throw new AssertionError("nothing came within " + PATIENCE);
        }
        return item;
    }

    private void read(BufferedReader lines) {
        String id = "";
        String name = "message";
        StringBuilder data = new StringBuilder();
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(":")) {
                    comments.add(line.substring(1).strip());
                } else if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5).strip());
                } else if (line.isEmpty() && !data.isEmpty()) {
                    events.add(new Received(id, name, data.toString()));
                    data.setLength(0);
                }
            }
        } catch (IOException broken) {
            if (!closed) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        http.shutdownNow();
    }
}
