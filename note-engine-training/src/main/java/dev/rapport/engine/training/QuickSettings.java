package dev.rapport.engine.training;

import dev.rapport.engine.internal.meaning.FeatureKind;

/// How the quick classifier is trained: what measured best with one voice left out (`bench/meaning.md`).
///
/// @param cost how much a mistake costs against large weights
record QuickSettings(double cost, float words, float letters, float shape, float pieces) {

    static final QuickSettings BEST = new QuickSettings(2, 1, 0.5f, 1.5f, 0.1f);

    float weight(FeatureKind kind) {
        return switch (kind) {
            case WORDS -> words;
            case LETTERS -> letters;
            case SHAPE -> shape;
            case PIECES -> pieces;
        };
    }
}
