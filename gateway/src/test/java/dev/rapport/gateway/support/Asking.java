package dev.rapport.gateway.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;

/// Talks to the fake services directly, and to the gateway without a client's manners.
public final class Asking {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final int SILENCE_MILLIS = 4000;

    private Asking() {}

    public static String analyzer(String control) {
        return ask("rapport.analyzer.url", control);
    }

    public static String followup(String control) {
        return ask("rapport.followup.url", control);
    }

    public static int gatewayPort() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    /// Sends these bytes and reads until the gateway has closed the connection or says nothing more.
    public static String raw(String bytes) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), gatewayPort())) {
            socket.setSoTimeout(SILENCE_MILLIS);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        }
    }

    private static String read(InputStream in) throws IOException {
        var answer = new StringBuilder();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                answer.append((char) next);
            }
        } catch (SocketTimeoutException | SocketException end) {
            return answer.toString();
        }
        return answer.toString();
    }

    private static String ask(String service, String control) {
        String address = ConfigProvider.getConfig().getValue(service, String.class);
        try {
            var request = HttpRequest.newBuilder(URI.create(address + "/control/" + control))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }
}
