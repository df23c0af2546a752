package dev.rapport.gateway.caller;

import dev.rapport.service.problem.Problems;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;

/// Who asks, for the resources.
@RequestScoped
public class CurrentCaller {

    private final CurrentVertxRequest request;

    CurrentCaller(CurrentVertxRequest request) {
        this.request = request;
    }

    public Optional<Caller> find() {
        return Caller.of(context());
    }

    public Caller get() {
        return find().orElseThrow(() -> new IllegalStateException("the path is open to all: nobody may be asking"));
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem (403) for an account without a workspace
    public Seat seat() {
        Seat seat = get().seat();
        if (seat == null) {
            throw Problems.problem(
                            "no-workspace",
                            Response.Status.FORBIDDEN,
                            "This account belongs to no workspace; ask for an invitation.")
                    .build();
        }
        return seat;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem (403) where there is no account behind the request
    public Person person() {
        Person person = get().person();
        if (person == null) {
            throw Problems.problem(
                            "session-needed",
                            Response.Status.FORBIDDEN,
                            "This needs an account; claim the installation by the link on the console, or sign in.")
                    .build();
        }
        return person;
    }

    public UUID workspaceId() {
        return seat().workspaceId();
    }

    public Source source() {
        return Source.of(context());
    }

    public RoutingContext context() {
        return request.getCurrent();
    }
}
