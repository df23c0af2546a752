package dev.rapport.gateway.caller;

import dev.rapport.gateway.trace.Trace;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/// Where a request comes from.
///
/// @param address in digits
/// @param agent what the client calls itself
public record Source(String address, String agent, String correlationId) {

    private static final int LONGEST_AGENT = 300;

    public static Source of(RoutingContext context) {
        var address = context.request().remoteAddress();
        return new Source(
                address == null ? "unknown" : address.hostAddress(),
                shortened(context.request().getHeader("User-Agent")),
                Trace.id(context));
    }

    private static String shortened(@Nullable String agent) {
        return agent == null ? "" : agent.substring(0, Math.min(agent.length(), LONGEST_AGENT));
    }
}
