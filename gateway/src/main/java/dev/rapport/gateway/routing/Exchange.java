package dev.rapport.gateway.routing;

import dev.rapport.gateway.problem.GatewayProblem;
import dev.rapport.gateway.trace.Trace;
import dev.rapport.service.correlation.Correlation;
import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// One request on its way to a service and the answer on its way back.
final class Exchange implements OriginRequestProvider, ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Exchange.class);
    private static final List<String> COMPRESSED = List.of("application/json", "text/csv", "text/calendar");

    private final RoutingContext outside;
    private final Upstream upstream;
    private final Terms terms;
    private @Nullable HttpClientRequest inside;
    private @Nullable LimitedStream body;

    /// @param options address and idle time of the service
    /// @param breaker keeps requests from a service that has stopped answering
    /// @param token what the request is sent under
    /// @param bodyLimit bytes
    /// @param answerMillis how long the service may take until it begins to answer
    record Terms(RequestOptions options, CircuitBreaker breaker, String token, long bodyLimit, long answerMillis) {}

    Exchange(RoutingContext outside, Upstream upstream, Terms terms) {
        this.outside = outside;
        this.upstream = upstream;
        this.terms = terms;
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext context) {
        return context.client().request(terms.options()).onSuccess(request -> {
            request.exceptionHandler(failure -> LOG.debugf(failure, "%s", upstream.service()));
            inside = request;
        });
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        Headers.cleanInward(request.headers());
        request.setURI(uri())
                .putHeader("Authorization", "Bearer " + terms.token())
                .putHeader(Correlation.HEADER, Trace.id(outside));
        Body announced = request.getBody();
        body = new LimitedStream(announced.stream(), terms.bodyLimit());
        request.setBody(Body.body(body, announced.length()));
        return terms.breaker()
                .<ProxyResponse>execute(answer -> context.sendRequest()
                        .timeout(terms.answerMillis(), TimeUnit.MILLISECONDS)
                        .recover(failure -> Future.failedFuture(ofClient() ? new OfClientException(failure) : failure))
                        .onComplete(answer))
                .recover(failure -> Future.succeededFuture(answer(request, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        Headers.cleanOutward(response.headers());
        if (!response.headers().contains("Cache-Control")) {
            response.putHeader("Cache-Control", "no-store");
        }
        compressText(response);
        return context.sendResponse();
    }

    /// The framework marks every answer `identity`, which means "leave it as it is"; an event stream stays so.
    private void compressText(ProxyResponse response) {
        String type = response.headers().get("Content-Type");
        if (type != null && COMPRESSED.stream().anyMatch(type::startsWith)) {
            outside.response().headers().remove("Content-Encoding");
        }
    }

    /// What was matched is what is forwarded: the normalised path, and the query as it came.
    private String uri() {
        String query = outside.request().query();
        return query == null ? outside.normalizedPath() : outside.normalizedPath() + "?" + query;
    }

    private ProxyResponse answer(ProxyRequest request, Throwable failure) {
        if (inside != null) {
            inside.reset();
        }
        GatewayProblem problem =
                tooLong() ? GatewayProblem.tooLarge(terms.bodyLimit()) : Failure.problem(failure, upstream);
        var level = outside.response().closed() ? Logger.Level.DEBUG : Logger.Level.WARN;
        LOG.logf(level, "%s: %s (%s)", upstream.service(), problem.title(), failure);
        ProxyResponse response = request.release()
                .response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", GatewayProblem.CONTENT_TYPE)
                .setBody(Body.body(problem.document(outside)));
        problem.retryAfter().ifPresent(seconds -> response.putHeader("Retry-After", Integer.toString(seconds)));
        return response;
    }

    private boolean ofClient() {
        return tooLong() || outside.response().closed();
    }

    private boolean tooLong() {
        return body != null && body.isExceeded();
    }

    /// The client went away or sent too much: nothing that the service could help.
    static final class OfClientException extends RuntimeException {
        OfClientException(Throwable cause) {
            super(cause);
        }
    }
}
