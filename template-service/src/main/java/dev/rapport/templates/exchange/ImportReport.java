package dev.rapport.templates.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an import did, or would do.
///
/// @param skipped names that the workspace has already
/// @param errors rows that are no template; with any of them nothing is added
record ImportReport(boolean dryRun, int added, List<String> skipped, List<RowError> errors) {

    /// @param row counted from 1
    /// @param errors what was wrong, field by field, with places in a text, where that is known
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowError(
            int row,
            @Nullable String name,
            String message,
            @Nullable Object errors) {}
}
