package dev.rapport.gateway.problem;

import dev.rapport.gateway.trace.Trace;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.OptionalInt;

/// What the gateway refuses or cannot do, as RFC 9457 says it.
///
/// @param type last part of the problem's `urn:rapport:problem:…`, stable
/// @param detail what was wrong and what would be right
/// @param retryAfter seconds after which another try is worthwhile
public record GatewayProblem(int status, String type, String title, String detail, OptionalInt retryAfter) {

    public static final String CONTENT_TYPE = "application/problem+json";

    public static GatewayProblem of(int status, String type, String title, String detail) {
        return new GatewayProblem(status, type, title, detail, OptionalInt.empty());
    }

    public static GatewayProblem passing(int status, String type, String title, String detail, int retryAfter) {
        return new GatewayProblem(status, type, title, detail, OptionalInt.of(retryAfter));
    }

    public static GatewayProblem notFound() {
        return of(404, "not-found", "Not Found", "There is nothing at this path; /openapi lists what there is.");
    }

    public static GatewayProblem tooLarge(long limit) {
        return of(
                413,
                "too-large",
                "Content Too Large",
                "The body is longer than the " + limit + " bytes that are taken here; send less.");
    }

    /// @param whence whose requests are counted together ("from this address")
    public static GatewayProblem tooMany(String whence, int seconds) {
        return passing(
                429,
                "too-many-requests",
                "Too Many Requests",
                "More is asked " + whence + " than is answered; try again in " + seconds + " s.",
                seconds);
    }

    /// The document, naming the path and the correlation id under which the logs tell more.
    public Buffer document(RoutingContext context) {
        return new JsonObject()
                .put("type", "urn:rapport:problem:" + type)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("instance", context.normalizedPath())
                .put("correlationId", Trace.id(context))
                .toBuffer();
    }

    /// Answers the request with this problem.
    public void send(RoutingContext context) {
        var response = context.response();
        response.setStatusCode(status).putHeader("Content-Type", CONTENT_TYPE).putHeader("Cache-Control", "no-store");
        retryAfter.ifPresent(seconds -> response.putHeader("Retry-After", Integer.toString(seconds)));
        response.end(document(context));
    }
}
