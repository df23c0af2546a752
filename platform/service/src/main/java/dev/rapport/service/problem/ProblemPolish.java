package dev.rapport.service.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/// Gives the problems that the framework makes our words and types; what [Problems] made passes unchanged.
@ApplicationScoped
class ProblemPolish implements ProblemPostProcessor {

    /// Before the processors that log the problem and add the instance.
    private static final int FIRST = 1000;

    @Override
    public int priority() {
        return FIRST;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        JsonProcessingException unread = unread(context.cause);
        if (unread != null) {
            return JsonProblems.of(unread);
        }
        if (problem.getType() != null) {
            return problem;
        }
        return HttpProblem.builder(problem)
                .withType(type(problem.getStatusCode()))
                .build();
    }

    /// The framework has a mapper of its own for this one, which tells in Java's terms.
    @ServerExceptionMapper(value = MismatchedInputException.class, priority = Priorities.AUTHENTICATION - 2)
    Response mismatched(MismatchedInputException cause, UriInfo request) {
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(
                        HttpProblem.valueOf(Response.Status.BAD_REQUEST), ProblemContext.of(cause, request))
                .toResponse();
    }

    private static @Nullable JsonProcessingException unread(Throwable cause) {
        if (cause instanceof JsonProcessingException direct) {
            return direct;
        }
        return cause.getCause() instanceof JsonProcessingException wrapped ? wrapped : null;
    }

    private static URI type(int statusCode) {
        Response.Status status = Response.Status.fromStatusCode(statusCode);
        String name = status == null ? Integer.toString(statusCode) : status.getReasonPhrase();
        return URI.create("urn:rapport:problem:" + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }
}
