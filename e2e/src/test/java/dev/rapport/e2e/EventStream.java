package dev.rapport.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Listens to `GET /api/reminders/stream` as a browser's EventSource does: when the stream breaks it connects anew and
/// names the last event it has.
final class EventStream implements AutoCloseable {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Supplier<URI> url;
    private final String token;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean connected;
    private String lastId;

    /// @param id counts up within the workspace
    record Event(long id, String name, JsonNode data) {}

    /// @param url of the platform, which may be another after a restart
    EventStream(Supplier<URI> url) {
        this(url, "", "");
    }

    /// @param token sent if not empty
    /// @param lastId the last event that is known; empty to hear what comes from now on
    EventStream(Supplier<URI> url, String token, String lastId) {
        this.url = url;
        this.token = token;
        this.lastId = lastId;
        this.thread = Thread.ofVirtual().start(this::listen);
    }

    /// All that was heard, in the order of hearing.
    List<Event> events() {
        return List.copyOf(events);
    }

    List<Event> events(String name, String connectionId) {
        return events.stream()
                .filter(event -> event.name().equals(name))
                .filter(event -> event.data().path("connectionId").asText().equals(connectionId))
                .toList();
    }

    boolean isConnected() {
        return connected;
    }

    private void listen() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                listenOnce();
            } catch (IOException | RuntimeException broken) {
                connected = false;
            } catch (InterruptedException e) {
                return;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void listenOnce() throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(url.get().resolve("/api/reminders/stream"))
                .header("Accept", "text/event-stream");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!lastId.isEmpty()) {
            request.header("Last-Event-ID", lastId);
        }
        HttpResponse<Stream<String>> response = http.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        Draft draft = new Draft();
        try (Stream<String> lines = response.body()) {
            lines.forEach(line -> take(line, draft));
        }
        connected = false;
    }

    private void take(String line, Draft draft) {
        connected = true;
        if (line.startsWith("id:")) {
            draft.id = line.substring("id:".length()).strip();
        } else if (line.startsWith("event:")) {
            draft.name = line.substring("event:".length()).strip();
        } else if (line.startsWith("data:")) {
            draft.data.append(line.substring("data:".length()));
        } else if (line.isEmpty() && !draft.data.isEmpty()) {
            events.add(new Event(Long.parseLong(draft.id), draft.name, Api.tree(draft.data.toString())));
            lastId = draft.id;
            draft.data.setLength(0);
        }
    }

    /// An event of which not all lines have come.
    private static final class Draft {
        private String id = "";
        private String name = "";
        private final StringBuilder data = new StringBuilder();
    }

    @Override
    public void close() {
        thread.interrupt();
        http.shutdownNow();
    }
}
