package dev.rapport.gateway.trace;

import dev.rapport.service.correlation.Correlation;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Gives every request a correlation id, its own or the caller's if that is well formed, and writes the access log.
///
/// The log names the route and never the query, a body or what follows `/calendar/`, which is a secret.
@ApplicationScoped
public class Trace {

    /// Filters run from the highest number down.
    static final int PRIORITY = 1000;

    private static final Logger ACCESS = Logger.getLogger("dev.rapport.gateway.access");

    void register(@Observes Filters filters) {
        filters.register(this::begin, PRIORITY);
    }

    /// The request's correlation id.
    public static String id(RoutingContext context) {
        String id = context.get(Correlation.MDC_KEY);
        return id == null ? "" : id;
    }

    private void begin(RoutingContext context) {
        long start = System.nanoTime();
        String id = Correlation.begin(context.request().getHeader(Correlation.HEADER));
        context.put(Correlation.MDC_KEY, id);
        context.request().headers().set(Correlation.HEADER, id);
        context.addHeadersEndHandler(ignored -> context.response().headers().set(Correlation.HEADER, id));
        context.addEndHandler(end -> log(context, System.nanoTime() - start, end.succeeded()));
        context.next();
    }

    private static void log(RoutingContext context, long nanoseconds, boolean complete) {
        int status = context.response().getStatusCode();
        var level = status >= 500 ? Logger.Level.WARN : Logger.Level.DEBUG;
        ACCESS.logf(
                level,
                "%s %s %d %d ms%s",
                context.request().method(),
                shown(context.normalizedPath()),
                status,
                TimeUnit.NANOSECONDS.toMillis(nanoseconds),
                complete ? "" : " (cut off)");
    }

    private static String shown(String path) {
        return path.startsWith("/calendar/") ? "/calendar/…" : path;
    }
}
