package dev.rapport.service.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/// The problems that services answer with. Types are stable: clients may switch on them.
public final class Problems {

    private static final String TYPES = "urn:rapport:problem:";
    private static final int UNPROCESSABLE = 422;

    private Problems() {}

    /// 404: there is no such thing in this workspace.
    public static HttpProblem notFound(String what, Object id) {
        return problem("not-found", Response.Status.NOT_FOUND, "There is no " + what + " " + id + " in this workspace.")
                .build();
    }

    /// 409: the move is not legal now; the detail names those that are.
    public static HttpProblem conflict(String detail) {
        return problem("conflict", Response.Status.CONFLICT, detail).build();
    }

    /// 400: one field is wrong.
    ///
    /// @param field path of the field in the request (`note.sender`)
    /// @param expected what would be right
    public static HttpProblem invalidField(String field, String wrong, String expected) {
        return invalidFields(List.of(new FieldError(field, wrong, expected)));
    }

    /// 400: these fields are wrong, all of them.
    public static HttpProblem invalidFields(List<FieldError> errors) {
        String detail = errors.stream().map(FieldError::sentence).collect(Collectors.joining(" "));
        return problem("invalid-field", Response.Status.BAD_REQUEST, detail)
                .with("errors", errors)
                .build();
    }

    /// 422: well formed, but not to be done.
    public static HttpProblem unprocessable(String type, String detail) {
        return HttpProblem.builder()
                .withType(URI.create(TYPES + type))
                .withTitle("Unprocessable Content")
                .withStatus(UNPROCESSABLE)
                .withDetail(detail)
                .build();
    }

    public static HttpProblem.Builder problem(String type, Response.Status status, String detail) {
        return HttpProblem.builder()
                .withType(URI.create(TYPES + type))
                .withTitle(status.getReasonPhrase())
                .withStatus(status)
                .withDetail(detail);
    }

    /// What was wrong with a field and what would be right.
    public record FieldError(String field, String wrong, String expected) {

        /// The same as a sentence.
        public String sentence() {
            return field + " " + wrong + "; " + expected + ".";
        }
    }
}
