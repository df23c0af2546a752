package dev.rapport.templates.rendering;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.templates.wording.Length;
import dev.rapport.templates.wording.Slot;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why a text is held.
///
/// @param code stable: `unfilled-slot`, `vague-fill`, `example-kept`, `still-the-template`, `over-limit`,
/// `not-published`,
///     `judged-hold`, `not-in-this-step`
/// @param slot the slot to fill or to fill better
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reason(String code, @Nullable String slot, String message) {

    static Reason unfilled(Slot slot) {
        return new Reason("unfilled-slot", slot.name(), slot.prompt());
    }

    static Reason vague(Slot slot) {
        return new Reason("vague-fill", slot.name(), "This could be said of anyone. " + slot.prompt());
    }

    static Reason exampleKept(Slot slot) {
        return new Reason("example-kept", slot.name(), "This is the example, not theirs. " + slot.prompt());
    }

    static Optional<Reason> tooLong(String text, int limit) {
        return Optional.ofNullable(Length.cut(text, limit)).map(cut -> {
            String message = "It has " + text.length() + " characters and " + limit + " fit; this would be cut: \""
                    + cut + "\".";
            return new Reason("over-limit", null, message);
        });
    }

    static Reason unpublished() {
        return new Reason(
                "not-published", null, "This version is not published: read it as a preview, and send one that is.");
    }

    static Reason onlyTheName() {
        return new Reason(
                "still-the-template",
                null,
                "Only the name is theirs so far; the rest is the template's. Add something that only fits this person.");
    }
}
