package dev.rapport.gateway.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/// A service on a real socket that answers as its path says: it echoes, hangs, breaks off, streams. What a test wants
/// to
/// know of it or make it do is under `/control`, asked directly.
public final class FakeService implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    private static final List<String> TALKATIVE = List.of(
            "HTTP/1.1 200 OK",
            "Server: secret/1.0",
            "Set-Cookie: a=b",
            "Keep-Alive: timeout=5",
            "Connection: X-Inner",
            "X-Inner: 1",
            "X-Kept: 1",
            "X-Frame-Options: ALLOWALL",
            "Content-Length: 2",
            "",
            "{}");

    private final String name;
    private final ServerSocket server;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final Semaphore events = new Semaphore(0);
    private final AtomicInteger openStreams = new AtomicInteger();
    private final AtomicLong flooded = new AtomicLong();

    public FakeService(String name) {
        this.name = name;
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public String address() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in = socket.getInputStream();
            for (RawRequest request = RawRequest.read(in); request != null; request = RawRequest.read(in)) {
                answer(request, socket);
            }
        } catch (IOException brokenOff) {
            received.add("(broken off)");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(RawRequest request, Socket socket) throws IOException, InterruptedException {
        OutputStream out = socket.getOutputStream();
        String path = request.target().replaceFirst("\\?.*", "");
        if (path.startsWith("/control/")) {
            json(out, control(path));
            return;
        }
        received.add(request.method() + " " + request.target());
        if (request.method().equals("HEAD")) {
            write(out, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
            return;
        }
        switch (path) {
            case "/api/rules/hangs" -> Thread.sleep(60_000);
            case "/api/rules/breaks" -> socket.close();
            case "/api/rules/ends-early" -> {
                write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
                socket.close();
            }
            case "/api/rules/talks" -> write(out, String.join("\r\n", TALKATIVE));
            case "/api/rules/nothing" -> write(out, "HTTP/1.1 204 No Content\r\n\r\n");
            case "/api/rules/flood" -> flood(out);
            case "/api/reminders/stream" -> stream(out);
            case "/q/openapi" -> json(out, openApi());
            default -> json(out, echo(request));
        }
    }

    private String control(String path) {
        return switch (path) {
            case "/control/received" -> String.join("\n", received);
            case "/control/event" -> {
                events.release();
                yield "sent";
            }
            case "/control/open-streams" -> Integer.toString(openStreams.get());
            case "/control/flooded" -> Long.toString(flooded.get());
            case "/control/clear" -> {
                received.clear();
                yield "cleared";
            }
            default -> throw new IllegalArgumentException(path);
        };
    }

    /// Sends an event each time a test asks for one, until the other side goes away.
    private void stream(OutputStream out) throws IOException, InterruptedException {
        openStreams.incrementAndGet();
        try {
            write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (int number = 1; ; number++) {
                while (!events.tryAcquire(100, TimeUnit.MILLISECONDS)) {
                    chunk(out, ": still here\n\n");
                }
                chunk(out, "data: event " + number + "\n\n");
            }
        } finally {
            openStreams.decrementAndGet();
        }
    }

    private void flood(OutputStream out) throws IOException {
        int pieces = 1024;
        write(out, "HTTP/1.1 200 OK\r\nContent-Length: " + (long) pieces * PIECE + "\r\n\r\n");
        byte[] piece = new byte[PIECE];
        for (int sent = 0; sent < pieces; sent++) {
            out.write(piece);
            flooded.addAndGet(PIECE);
        }
    }

    private String openApi() {
        return """
                {"openapi": "3.1.0", "paths": {"/api/rules/%s": {"get": {"responses": {}}}, "/api/internal": {}},
                 "components": {"schemas": {"Thing": {"title": "%s"}}}}
                """.formatted(name, name);
    }

    private String echo(RawRequest request) {
        String headers =
                request.headers().entrySet().stream().map(FakeService::member).collect(Collectors.joining(", "));
        return "{\"service\": \"%s\", \"method\": \"%s\", \"target\": \"%s\", \"bytes\": %d, \"headers\": {%s}}"
                .formatted(
                        name, request.method(), request.target(), request.body().length(), headers);
    }

    private static String member(Map.Entry<String, String> header) {
        return "\"" + header.getKey() + "\": \"" + header.getValue().replace("\"", "'") + "\"";
    }

    private static void json(OutputStream out, String body) throws IOException {
        write(
                out,
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        write(out, Integer.toHexString(text.length()) + "\r\n" + text + "\r\n");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
