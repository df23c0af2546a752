package dev.rapport.templates.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A library as a file: what imports read, exports write, and the starter library is.
///
/// @param format [#FORMAT]
/// @param version of the starter library; 1 for any other
public record LibraryFile(
        @Nullable String format, int version, @Nullable List<TemplateForm> templates) {

    public static final String FORMAT = "rapport.templates/1";
}
