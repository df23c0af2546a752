package dev.rapport.service.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is wrong with a body that is no JSON, or not the JSON that is wanted, in words for its sender.
final class JsonProblems {

    private JsonProblems() {}

    static HttpProblem of(JsonProcessingException cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown -> unknownField(unknown);
            case MismatchedInputException mismatched -> wrongValue(mismatched);
            case JsonMappingException mapping
            when mapping.getCause() instanceof InputCoercionException ->
                Problems.invalidField(path(mapping), "is out of range", "send a smaller number");
            default -> notJson(cause);
        };
    }

    private static HttpProblem notJson(JsonProcessingException cause) {
        var place = cause.getLocation();
        String where = place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
        return Problems.problem(
                        "invalid-json",
                        Response.Status.BAD_REQUEST,
                        "The body cannot be read as JSON" + where + "; send one object.")
                .build();
    }

    private static HttpProblem unknownField(UnrecognizedPropertyException cause) {
        String known = cause.getKnownPropertyIds().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        return Problems.invalidField(path(cause), "is not a field here", "the fields are " + known);
    }

    private static HttpProblem wrongValue(MismatchedInputException cause) {
        String wanted = wanted(cause.getTargetType());
        return Problems.invalidField(path(cause), "is not " + wanted, "send " + wanted);
    }

    private static String wanted(@Nullable Class<?> type) {
        if (type == null) {
            return "what belongs here";
        } else if (type.isEnum()) {
            return "one of " + choices(type);
        } else if (type == String.class) {
            return "a text in quotes";
        } else if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        } else if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return "a whole number";
        } else if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number";
        } else if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        return named(type.getSimpleName());
    }

    private static String named(String type) {
        return switch (type) {
            case "UUID" -> "a UUID";
            case "Instant", "OffsetDateTime" -> "a time such as 2026-03-01T09:30:00Z";
            case "LocalDate" -> "a date such as 2026-03-01";
            default -> "an object";
        };
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String path(JsonMappingException cause) {
        String path = cause.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "the body" : path.startsWith(".") ? path.substring(1) : path;
    }
}
