package dev.rapport.templates.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.rapport.templates.linting.LintReport;

/// A template as clients see it when they look at it closely.
///
/// @param lint what the analyzer says of its samples
record DetailView(@JsonUnwrapped TemplateView template, LintReport lint) {}
