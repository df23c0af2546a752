package dev.rapport.engine;

import java.util.List;

/// One entry of the catalogue.
///
/// @param id stable, kebab case
/// @param explanation why it matters to the reader, a sentence or two
/// @param sources ids of the guidance (S4, R3)
/// @param goodExample a sentence or note that does it right (for a strength: that shows it)
/// @param badExample one that the rule is about (for a strength: that lacks it)
public record Rule(
        String id,
        String title,
        Severity severity,
        String explanation,
        List<String> sources,
        String goodExample,
        String badExample) {}
