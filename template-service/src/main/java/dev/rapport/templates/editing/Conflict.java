package dev.rapport.templates.editing;

import dev.rapport.service.problem.Problems;
import dev.rapport.templates.library.Template;
import dev.rapport.templates.library.VersionState;
import dev.rapport.templates.library.Wire;
import jakarta.ws.rs.core.Response;

/// What answers a change that came too late or is not legal now.
final class Conflict {

    private Conflict() {}

    /// Someone saved in between; says what that changed against the text that was sent.
    static RuntimeException newer(Template current, int revision, String text) {
        return Problems.problem(
                        "edited-meanwhile",
                        Response.Status.CONFLICT,
                        "The template was saved by someone else: you began from revision " + revision + ", it is at "
                                + current.revision() + ". Look at the difference and save again from there.")
                .with("revision", current.revision())
                .with("text", current.definition().text())
                .with("difference", DifferenceView.of(current.definition().text(), text))
                .build();
    }

    static RuntimeException illegal(Move move, VersionState state) {
        return Problems.problem(
                        "conflict",
                        Response.Status.CONFLICT,
                        "The move " + Wire.name(move) + " is not for a version that is " + Wire.name(state) + ".")
                .with("state", Wire.name(state))
                .with("legal", Move.legalFrom(state))
                .build();
    }
}
