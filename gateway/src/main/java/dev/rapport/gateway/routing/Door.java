package dev.rapport.gateway.routing;

import dev.rapport.gateway.caller.Caller;
import dev.rapport.gateway.problem.GatewayProblem;
import dev.rapport.gateway.token.TokenMinter;
import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.circuitbreaker.CircuitBreakerOptions;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/// Sends public requests to the service of their route. Bodies and answers stream through, at the pace of the slower
/// side.
@ApplicationScoped
class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);

    /// Before the routes of the framework, which would answer what is not theirs.
    private static final int ORDER = 100;

    private static final GatewayProblem NOBODY =
            GatewayProblem.of(401, "sign-in-needed", "Unauthorized", "Sign in, or send an API key.");

    private static final ProxyOptions PLAIN = new ProxyOptions().setSupportWebSocket(false);

    private final GatewayConfig config;
    private final TokenMinter tokens;
    private final Map<Upstream, Way> ways;

    /// Each service has its own connections, so that one that hangs takes none from the others.
    private record Way(HttpClient client, RequestOptions options, CircuitBreaker breaker) {}

    Door(GatewayConfig config, TokenMinter tokens, Vertx vertx) {
        this.config = config;
        this.tokens = tokens;
        this.ways = Collections.unmodifiableMap(Arrays.stream(Upstream.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        upstream -> way(upstream, vertx),
                        (a, b) -> a,
                        () -> new EnumMap<>(Upstream.class))));
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(ORDER).handler(this::enter);
        router.route("/calendar/*").order(ORDER).handler(this::enter);
    }

    @PreDestroy
    void close() {
        ways.values().forEach(way -> {
            way.client().close();
            way.breaker().close();
        });
    }

    private void enter(RoutingContext context) {
        if (OwnPaths.cover(context.normalizedPath())) {
            context.next();
            return;
        }
        Route.of(context.normalizedPath())
                .ifPresentOrElse(
                        route -> pass(context, route),
                        () -> GatewayProblem.notFound().send(context));
    }

    private void pass(RoutingContext context, Route route) {
        token(context, route).ifPresentOrElse(token -> pass(context, route, token), () -> NOBODY.send(context));
    }

    /// Whatever the permissions let through: without a seat there is no token, and without a token no way in.
    private Optional<String> token(RoutingContext context, Route route) {
        return route.feed()
                ? Optional.of(tokens.feedToken())
                : Caller.of(context).flatMap(tokens::token);
    }

    private void pass(RoutingContext context, Route route, String token) {
        if ("100-continue".equalsIgnoreCase(context.request().getHeader("Expect"))) {
            context.response().writeContinue();
        }
        Way way = ways.get(route.upstream());
        var exchange = new Exchange(context, route.upstream(), terms(route, way, token));
        HttpProxy.reverseProxy(PLAIN, way.client())
                .origin(exchange)
                .addInterceptor(exchange)
                .handle(context.request());
    }

    private Exchange.Terms terms(Route route, Way way, String token) {
        var limit = route.upload() ? config.uploadLimit() : config.bodyLimit();
        var answer =
                route.upload() ? config.timeouts().upload() : config.timeouts().answer();
        return new Exchange.Terms(way.options(), way.breaker(), token, limit.asLongValue(), answer.toMillis());
    }

    private Way way(Upstream upstream, Vertx vertx) {
        var address = upstream.address(config.upstreams());
        boolean encrypted = "https".equals(address.getScheme());
        var client = new HttpClientOptions()
                .setConnectTimeout((int) config.timeouts().connect().toMillis())
                .setMaxWaitQueueSize(config.pool().waiting())
                .setDecompressionSupported(false);
        var options = new RequestOptions()
                .setHost(address.getHost())
                .setPort(address.getPort() > 0 ? address.getPort() : encrypted ? 443 : 80)
                .setSsl(encrypted)
                .setIdleTimeout(config.timeouts().idle().toMillis());
        return new Way(
                vertx.createHttpClient(
                        client, new PoolOptions().setHttp1MaxSize(config.pool().connections())),
                options,
                breaker(upstream, vertx));
    }

    private CircuitBreaker breaker(Upstream upstream, Vertx vertx) {
        var options = new CircuitBreakerOptions()
                .setMaxFailures(config.breaker().failures())
                .setFailuresRollingWindow(config.breaker().window().toMillis())
                .setResetTimeout(config.breaker().rest().toMillis())
                .setTimeout(-1);
        return CircuitBreaker.create(upstream.service(), vertx, options)
                .<ProxyResponse>failurePolicy(answer -> answer.failed() && Failure.isOfService(answer.cause()))
                .openHandler(open -> LOG.warnf("%s does not answer and is left alone for a while", upstream.service()))
                .closeHandler(closed -> LOG.infof("%s answers again", upstream.service()));
    }
}
