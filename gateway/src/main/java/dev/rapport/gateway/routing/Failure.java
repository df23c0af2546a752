package dev.rapport.gateway.routing;

import dev.rapport.gateway.problem.GatewayProblem;
import io.vertx.circuitbreaker.OpenCircuitException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;

/// Tells a client what a service's silence means for it.
final class Failure {

    private static final int SOON = 2;
    private static final int LATER = 5;

    private Failure() {}

    static GatewayProblem problem(Throwable cause, Upstream upstream) {
        return switch (cause) {
            case ConnectionPoolTooBusyException busy ->
                GatewayProblem.passing(
                        503,
                        "busy",
                        "Service Unavailable",
                        "More is being asked than can be answered; try again.",
                        SOON);
            case OpenCircuitException open -> down(upstream);
            case ConnectException down -> down(upstream);
            case NoRouteToHostException down -> down(upstream);
            case UnknownHostException down -> down(upstream);
            case TimeoutException slow ->
                GatewayProblem.passing(
                        504,
                        "upstream-slow",
                        "Gateway Timeout",
                        upstream.service() + " did not answer in time; whether it acted is not known.",
                        LATER);
            default ->
                GatewayProblem.passing(
                        502,
                        "upstream-broken",
                        "Bad Gateway",
                        upstream.service() + " broke off before it had answered; whether it acted is not known.",
                        SOON);
        };
    }

    /// Whether the service is to blame, and not the client or a queue here that is full.
    static boolean isOfService(Throwable cause) {
        return !(cause instanceof Exchange.OfClientException || cause instanceof ConnectionPoolTooBusyException);
    }

    private static GatewayProblem down(Upstream upstream) {
        return GatewayProblem.passing(
                503, "upstream-down", "Service Unavailable", upstream.service() + " is not up; try again.", SOON);
    }
}
