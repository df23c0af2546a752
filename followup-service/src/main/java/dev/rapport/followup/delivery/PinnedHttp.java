package dev.rapport.followup.delivery;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PfxOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Posts to an address that was resolved before, under the name of its host: the name is what TLS checks, the address
/// is what is connected to. Each request has its own connection; of the answer only the head is read.
@ApplicationScoped
class PinnedHttp {

    private static final int LONGEST_HEAD = 16 * 1024;
    private static final int CONNECTIONS = 64;

    private final HttpClient client;

    @Inject
    PinnedHttp(Vertx vertx) {
        this(vertx, null);
    }

    /// @param trusted whose certificates are believed; the JVM's authorities if null
    PinnedHttp(Vertx vertx, @Nullable PfxOptions trusted) {
        var options = new HttpClientOptions()
                .setTrustOptions(trusted)
                .setKeepAlive(false)
                .setForceSni(true)
                .setDecompressionSupported(false)
                .setMaxHeaderSize(LONGEST_HEAD)
                .setMaxRedirects(0);
        this.client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(CONNECTIONS));
    }

    /// @param retryAfter the header as it came
    record Answer(int status, @Nullable String retryAfter) {}

    /// Nobody took the request, or answered it in time; the message says so in words for the log of deliveries.
    static final class NoAnswerException extends Exception {
        NoAnswerException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    Answer post(URI url, InetAddress address, Map<String, String> headers, String body, Duration timeout)
            throws NoAnswerException {
        AtomicReference<@Nullable HttpClientRequest> open = new AtomicReference<>();
        try {
            return client.request(options(url, address, headers, timeout))
                    .compose(request -> {
                        open.set(request);
                        return request.send(Buffer.buffer(body)).map(PinnedHttp::answer);
                    })
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new NoAnswerException("the connection failed: " + reason(failed.getCause()), failed);
        } catch (TimeoutException late) {
            throw new NoAnswerException("no answer within " + timeout.toSeconds() + " seconds", late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NoAnswerException("the service was stopped meanwhile", stopped);
        } finally {
            abandon(open.get());
        }
    }

    @PreDestroy
    void close() {
        client.close();
    }

    private static Answer answer(HttpClientResponse response) {
        return new Answer(response.statusCode(), response.getHeader("Retry-After"));
    }

    /// Whatever is still coming is nobody's business.
    private static void abandon(@Nullable HttpClientRequest request) {
        if (request != null) {
            request.connection().close();
        }
    }

    private static RequestOptions options(URI url, InetAddress address, Map<String, String> headers, Duration timeout) {
        boolean encrypted = "https".equals(url.getScheme());
        int port = url.getPort() > 0 ? url.getPort() : encrypted ? 443 : 80;
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(encrypted)
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .setFollowRedirects(false)
                .setConnectTimeout(timeout.toMillis())
                .putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "Rapport-Webhooks/1");
        headers.forEach(options::putHeader);
        return options;
    }

    private static String reason(@Nullable Throwable cause) {
        return cause == null ? "unknown" : cause.getClass().getSimpleName();
    }
}
