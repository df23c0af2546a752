package dev.rapport.templates.editing;

import dev.rapport.templates.library.TemplateForm;
import org.jspecify.annotations.Nullable;

/// A template to save.
///
/// @param revision the one that the change began from; not for a new template
/// @param visibility `private` or `workspace`; as it was, or `workspace` for a new template, if absent
/// @param why for the history
record SaveRequest(
        @Nullable Integer revision,
        @Nullable String visibility,
        @Nullable String why,
        @Nullable TemplateForm template) {}
