package io.quarkus.runner;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/// A service to launch that is not one: it answers as told by its environment, says its process id, and ends with the
/// launcher, as services do.
public final class GeneratedMain {
    private static final int BACKLOG = 16;

    private GeneratedMain() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        byte[] answer = (ProcessHandle.current().pid() + " " + System.getenv("RAPPORT_CLOCK_OFFSET"))
                .getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, answer.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(answer);
            }
        });
        String session =
                "{\"claimed\":false,\"open\":%s}".formatted(System.getenv("RAPPORT_IDENTITY_OPEN_UNTIL_CLAIMED"));
        server.createContext("/api/session", exchange -> {
            exchange.sendResponseHeaders(200, session.length());
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(session.getBytes(StandardCharsets.UTF_8));
            }
        });
        server.start();
        endWith(Long.parseLong(System.getenv("RAPPORT_PARENT_PID")));
    }

    private static void endWith(long parent) {
        ProcessHandle.of(parent).ifPresent(process -> process.onExit().join());
        System.exit(0);
    }
}
