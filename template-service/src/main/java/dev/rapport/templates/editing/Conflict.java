package dev.rapport.templates.editing;

import dev.rapport.service.problem.Problems;
import dev.rapport.templates.library.Definition;
import dev.rapport.templates.library.Template;
import dev.rapport.templates.library.TemplateForm;
import dev.rapport.templates.library.VersionState;
import dev.rapport.templates.library.Wire;
import jakarta.ws.rs.core.Response;

/// What answers a change that came too late or is not legal now.
final class Conflict {

    private Conflict() {}

    /// Someone saved in between; says what is there now and how it differs from what was sent.
    static RuntimeException newer(Template current, int revision, Definition sent) {
        return Problems.problem(
                        "edited-meanwhile",
                        Response.Status.CONFLICT,
                        "The template was saved by someone else: you began from revision " + revision + ", it is at "
                                + current.revision() + ". Look at the difference and save again from there.")
                .with("revision", current.revision())
                .with("text", current.definition().text())
                .with("template", TemplateForm.of(null, current.definition()))
                .with("differs", ChangedFields.between(current.definition(), sent))
                .with("difference", DifferenceView.of(current.definition().text(), sent.text()))
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
