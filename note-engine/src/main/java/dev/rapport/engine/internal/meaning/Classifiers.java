package dev.rapport.engine.internal.meaning;

/// Where the engine gets its classifiers. Each is loaded at first use and kept.
public final class Classifiers {

    private Classifiers() {}

    /// The quick classifier: always there.
    public static MoveClassifier quick() {
        return Quick.CLASSIFIER;
    }

    private static final class Quick {
        private static final MoveClassifier CLASSIFIER = QuickClassifier.shipped();
    }
}
