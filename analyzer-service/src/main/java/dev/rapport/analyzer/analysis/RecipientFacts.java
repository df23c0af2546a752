package dev.rapport.analyzer.analysis;

import dev.rapport.engine.Recipient;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the sender knows of the reader, as a client writes it.
@Schema(
        description =
                "What the sender knows of the reader; each may be left out. Fixes and the suggestion use these facts and"
                        + " invent none.")
public record RecipientFacts(
        @Schema(maxLength = 200, description = "First or full name; stands in for recipientName.") @Nullable
        String name,

        @Schema(maxLength = 200, description = "What they do: \"head of data\".") @Nullable
        String role,

        @Schema(maxLength = 200, description = "Where they do it.") @Nullable
        String company,

        @Schema(
                maxLength = 200,
                description = "What they wrote or said: its subject, its title, or both (\"talk on tide data\").")
        @Nullable
        String post,

        @Schema(maxLength = 200, description = "Where both were: \"the Bergen salt forum\".") @Nullable
        String event,

        @Schema(maxLength = 200, description = "Somebody both know.") @Nullable
        String mutual,

        @Schema(maxLength = 200, description = "What both have in common: a school, an employer.") @Nullable
        String shared,

        @Schema(maxLength = 200, description = "Their city or market.") @Nullable
        String place) {

    /// @param recipientName the name that stands outside the facts, if it does
    Recipient withName(@Nullable String recipientName) {
        boolean named = recipientName != null && !recipientName.isBlank();
        return new Recipient(named ? recipientName : name, role, company, post, event, mutual, shared, place);
    }

    /// Every fact by its field's name, those left out too.
    Map<String, @Nullable String> fields() {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("role", role);
        fields.put("company", company);
        fields.put("post", post);
        fields.put("event", event);
        fields.put("mutual", mutual);
        fields.put("shared", shared);
        fields.put("place", place);
        return fields;
    }
}
