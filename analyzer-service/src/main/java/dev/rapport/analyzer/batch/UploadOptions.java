package dev.rapport.analyzer.batch;

import dev.rapport.analyzer.batch.upload.RowDefaults;
import dev.rapport.engine.Audience;
import dev.rapport.engine.Depth;
import dev.rapport.engine.Sender;
import dev.rapport.engine.Situation;
import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What a client says of an upload beside its rows.
class UploadOptions {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LIMIT = 10_000;

    @QueryParam("name")
    @Parameter(description = "What people call the batch; its time if there is none.")
    @Nullable
    String name;

    @QueryParam("sender")
    @Parameter(description = "For rows that do not say.")
    @Nullable
    String sender;

    @QueryParam("audience")
    @Parameter(description = "For rows that do not say.")
    @Nullable
    String audience;

    @QueryParam("situation")
    @Parameter(description = "For rows that do not say.")
    @Nullable
    String situation;

    @QueryParam("limit")
    @Parameter(description = "The longest note for rows that do not say, in UTF-16 code units.")
    @Nullable
    String limit;

    @QueryParam("depth")
    @Parameter(description = "quick or full; full is the default.")
    @Nullable
    String depth;

    @QueryParam("map")
    @Parameter(description = "field=Column, once a field whose column has another name.")
    List<String> map = List.of();

    String name(String otherwise) {
        String given = Fields.optionalText("name", name, LONGEST_NAME);
        return given == null ? otherwise : given;
    }

    String depth() {
        return depth == null ? Depth.FULL.wireName() : known("depth", depth, Depth.values(), Depth::wireName);
    }

    RowDefaults defaults(int usualLimit) {
        return new RowDefaults(
                sender == null ? null : known("sender", sender, Sender.values(), Sender::wireName),
                audience == null ? null : known("audience", audience, Audience.values(), Audience::wireName),
                situation == null ? null : known("situation", situation, Situation.values(), Situation::wireName),
                limit == null ? usualLimit : limit(limit));
    }

    /// All of it as one text, so that a repeated upload with other options is told apart.
    String fingerprint() {
        return Stream.of(name, sender, audience, situation, limit, depth(), map)
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    private static <E> String known(String field, String value, E[] choices, Function<E, String> wireName) {
        return Fields.oneOf(field, value, Arrays.stream(choices).map(wireName).toList());
    }

    private static int limit(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > LONGEST_LIMIT) {
            throw Problems.invalidField("limit", "is not a length", "send a whole number from 1 to " + LONGEST_LIMIT);
        }
        return Integer.parseInt(text);
    }
}
