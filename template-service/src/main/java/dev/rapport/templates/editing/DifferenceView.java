package dev.rapport.templates.editing;

import dev.rapport.templates.library.Wire;
import java.util.List;

/// A run of a difference as clients see it.
///
/// @param op `same`, `removed` or `added`
record DifferenceView(String op, String text) {

    static List<DifferenceView> of(String before, String after) {
        return Difference.between(before, after).stream()
                .map(run -> new DifferenceView(Wire.name(run.op()), run.text()))
                .toList();
    }
}
