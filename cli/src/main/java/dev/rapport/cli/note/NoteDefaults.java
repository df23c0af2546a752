package dev.rapport.cli.note;

import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.Audience;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.Sender;
import dev.rapport.engine.Situation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the command line says about every note, for the fields that a note itself leaves out.
///
/// @param sender,audience,situation `null` where the note has to say it: judging by a guessed context would mislead
public record NoteDefaults(
        @Nullable Sender sender,
        @Nullable Audience audience,
        @Nullable Situation situation,
        @Nullable String recipientName,
        AnalysisSettings settings) {

    /// The note with every field present and valid.
    ///
    /// @throws BadNote naming the first field that is not
    public NoteRequest complete(NoteFields fields) throws BadNote {
        NoteId id = fields.id();
        NoteContext context = new NoteContext(
                choose(id, "sender", fields.sender(), sender, Sender.values(), Sender::wireName),
                choose(id, "audience", fields.audience(), audience, Audience.values(), Audience::wireName),
                choose(id, "situation", fields.situation(), situation, Situation.values(), Situation::wireName),
                name(id, fields.recipientName() != null ? fields.recipientName() : recipientName));
        return new NoteRequest(id, text(id, fields.text()), context, settings(id, fields.limit()));
    }

    private static String text(NoteId id, @Nullable String text) throws BadNote {
        if (text == null) {
            throw new BadNote(id, "text: missing; give the note as a string");
        }
        int lone = Surrogates.firstLone(text);
        if (lone >= 0) {
            throw new BadNote(
                    id, "text: half a character (a lone surrogate) at position " + lone + "; give valid Unicode");
        }
        return text;
    }

    private static @Nullable String name(NoteId id, @Nullable String name) throws BadNote {
        if (name != null && name.length() > Limits.LONGEST_NAME) {
            throw new BadNote(id, "recipientName: too long; give at most " + Limits.LONGEST_NAME + " characters");
        }
        return name;
    }

    private static <T extends Enum<T>> T choose(
            NoteId id,
            String field,
            @Nullable String given,
            @Nullable T fallback,
            T[] values,
            Function<T, String> wireName)
            throws BadNote {
        if (given == null && fallback != null) {
            return fallback;
        }
        String right = "one of " + WireNames.list(values, wireName);
        if (given == null) {
            throw new BadNote(id, field + ": missing; give " + right + " here or with --" + field);
        }
        return WireNames.find(values, wireName, given)
                .orElseThrow(() -> new BadNote(id, field + ": \"" + Excerpt.of(given) + "\" is not " + right));
    }

    private AnalysisSettings settings(NoteId id, @Nullable String limit) throws BadNote {
        if (limit == null) {
            return settings;
        }
        return settings.withLimit(Limits.parse(limit)
                .orElseThrow(() -> new BadNote(
                        id, "limit: \"" + Excerpt.of(limit) + "\" is not a whole number from 1 to " + Limits.LONGEST)));
    }
}
