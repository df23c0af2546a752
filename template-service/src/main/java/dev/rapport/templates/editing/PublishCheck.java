package dev.rapport.templates.editing;

import dev.rapport.service.problem.Problems;
import dev.rapport.templates.library.Fields;
import dev.rapport.templates.linting.LintReport;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/// A template whose own samples the analyzer would hold is published only with a reason.
final class PublishCheck {

    private PublishCheck() {}

    /// @return what goes into the history
    static @Nullable String reason(LintReport report, @Nullable String override, @Nullable String why) {
        if (report.status().equals(LintReport.PASSED)) {
            return Editor.reason(why);
        }
        if (override == null) {
            throw held(report);
        }
        return "Overridden: " + Fields.text("override", override, 400);
    }

    private static RuntimeException held(LintReport report) {
        boolean unjudged = report.status().equals(LintReport.PENDING);
        String detail = unjudged
                ? "The analyzer can't be asked now, so nobody knows how this template does."
                : "Filled with its own examples this template would be held.";
        return Problems.problem(
                        unjudged ? "template-unjudged" : "template-held",
                        Response.Status.CONFLICT,
                        detail + " Try again after a change, or send override with the reason why it is right.")
                .with("lint", report)
                .build();
    }
}
