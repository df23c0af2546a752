package dev.rapport.followup.calendar;

import dev.rapport.service.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Feeds for calendar programs. These cannot log in: the secret in the address is all there is, and it decides alone
/// whose reminders are shown.
@Path("/calendar")
@PermitAll
@Tag(name = "Subscriptions")
class CalendarResource {

    private static final int LONGEST_SECRET = 100;

    private final Feeds feeds;

    CalendarResource(Feeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @Path("/{secret}.ics")
    @Operation(summary = "Reminders as a calendar", description = "The address is the credential; renewing it ends it")
    public Response feed(@PathParam("secret") String secret) {
        var feed = secret.length() > LONGEST_SECRET ? null : feeds.find(secret).orElse(null);
        if (feed == null) {
            throw Problems.problem("not-found", Response.Status.NOT_FOUND, "There is no calendar at this address.")
                    .build();
        }
        return Response.ok(CalendarWriter.write(feed.subscription().name(), feed.entries()))
                .type("text/calendar;charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
