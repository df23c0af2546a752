package dev.rapport.templates.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.templates.library.Definition;
import dev.rapport.templates.library.SlotForm;
import dev.rapport.templates.library.Template;
import dev.rapport.templates.library.Wire;
import dev.rapport.templates.wording.Length;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A template as clients see it.
///
/// @param sample the text with every slot filled with its example
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TemplateView(
        UUID id,
        String name,
        String purpose,
        String kind,
        String sender,
        List<String> audiences,
        String situation,
        List<String> tags,
        String visibility,
        @Nullable UUID ownerId,
        @Nullable String starterKey,
        int revision,
        Instant updatedAt,
        @Nullable Instant retiredAt,
        VersionView version,
        String sample) {

    /// What it says.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VersionView(
            UUID id,
            int number,
            String state,
            String text,
            List<SlotForm> slots,
            LengthView length,
            @Nullable Instant publishedAt) {}

    /// How long the text gets, in UTF-16 code units.
    public record LengthView(int shortest, int expected, int longest, List<LimitView> limits) {

        static LengthView of(Definition definition) {
            Length length = definition.length();
            return new LengthView(
                    length.shortest(),
                    length.expected(),
                    length.longest(),
                    Stream.of(200, 300)
                            .map(limit -> LimitView.of(limit, definition, length))
                            .toList());
        }
    }

    /// @param fits `always`, `sometimes` or `never`
    /// @param over by how many characters the longest fills go over it, 0 if they don't
    /// @param cut what it cuts off the text with usual fills, absent if that fits; dots fill up
    ///     short examples
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LimitView(
            int limit, String fits, int over, @Nullable String cut) {

        static LimitView of(int limit, Definition definition, Length length) {
            return new LimitView(
                    limit,
                    length.within(limit).wireName(),
                    Math.max(0, length.longest() - limit),
                    Length.cut(definition.usualText(), limit));
        }
    }

    public static TemplateView of(Template template) {
        Definition definition = template.definition();
        return new TemplateView(
                template.id(),
                definition.name(),
                definition.purpose(),
                Wire.name(definition.kind()),
                Wire.name(definition.sender()),
                definition.audiences().stream().map(Wire::name).toList(),
                Wire.name(definition.situation()),
                definition.tags(),
                Wire.name(template.visibility()),
                template.ownerId(),
                template.starterKey(),
                template.revision(),
                template.updatedAt(),
                template.retiredAt(),
                version(template),
                definition.sample());
    }

    private static VersionView version(Template template) {
        Template.Version version = template.version();
        Definition definition = template.definition();
        return new VersionView(
                version.id(),
                version.number(),
                Wire.name(version.state()),
                definition.text(),
                definition.slots().stream().map(SlotForm::of).toList(),
                LengthView.of(definition),
                version.publishedAt());
    }
}
