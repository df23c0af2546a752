package dev.rapport.templates.library;

import dev.rapport.service.problem.Problems;
import dev.rapport.templates.wording.Fit;
import dev.rapport.templates.wording.Flaw;
import dev.rapport.templates.wording.Length;
import dev.rapport.templates.wording.Slot;
import dev.rapport.templates.wording.Wording;
import dev.rapport.templates.wording.WordingCheck;
import dev.rapport.templates.wording.WordingException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/// Refuses what can't become a good text: a wording with flaws, one that never fits, a note that asks for nothing
/// specific.
final class DefinitionCheck {

    private DefinitionCheck() {}

    /// @param lead how many characters of the text as sent stand before the definition's
    static void check(Definition definition, int lead) {
        List<Flaw> flaws =
                flaws(definition).stream().map(flaw -> flaw.shifted(lead)).toList();
        if (!flaws.isEmpty()) {
            throw Problems.problem(
                            "template-flaws",
                            Response.Status.BAD_REQUEST,
                            flaws.getFirst().message())
                    .with("errors", flaws)
                    .build();
        }
    }

    private static List<Flaw> flaws(Definition definition) {
        Wording wording;
        try {
            wording = definition.wording();
        } catch (WordingException unreadable) {
            return List.of(unreadable.flaw());
        }
        List<Flaw> flaws = new ArrayList<>(WordingCheck.check(wording, definition.slots()));
        if (flaws.isEmpty()) {
            tooLong(definition, flaws);
        }
        boolean isNote = definition.kind() == Kind.NOTE;
        if (isNote && definition.slots().stream().noneMatch(DefinitionCheck::asksForSpecifics)) {
            flaws.add(new Flaw(
                    "no-specific-slot",
                    "slots",
                    0,
                    0,
                    "Nothing in this note has to be about the reader; add a required slot for a post, talk, topic, role"
                            + " or a detail of theirs (S11)."));
        }
        return flaws;
    }

    private static void tooLong(Definition definition, List<Flaw> flaws) {
        int limit = definition.kind().limit();
        Length length = definition.length();
        if (length.within(limit) == Fit.NEVER) {
            String cut = Length.cut(definition.usualText(), limit);
            flaws.add(new Flaw(
                    "never-fits",
                    "text",
                    0,
                    definition.text().length(),
                    "With usual fills the text has " + length.shortest() + " characters or more, and the limit is "
                            + limit + "; this would be cut: \"" + cut + "\"."));
        }
    }

    private static boolean asksForSpecifics(Slot slot) {
        return slot.required() && slot.type().isSpecific();
    }
}
