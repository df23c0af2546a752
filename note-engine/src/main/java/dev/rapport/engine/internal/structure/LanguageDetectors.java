package dev.rapport.engine.internal.structure;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/// Where the engine gets its language detector: loaded at first use and kept.
final class LanguageDetectors {

    private static final Logger LOG = System.getLogger(LanguageDetectors.class.getName());

    private LanguageDetectors() {}

    static Optional<LanguageDetector> found() {
        return Found.DETECTOR;
    }

    private static final class Found {
        private static final Optional<LanguageDetector> DETECTOR = load();

        private static Optional<LanguageDetector> load() {
            try {
                return ServiceLoader.load(LanguageDetector.class, LanguageDetectors.class.getClassLoader())
                        .findFirst();
            } catch (ServiceConfigurationError | LinkageError | IllegalStateException unusable) {
                LOG.log(Level.WARNING, "The language detector cannot be used: languages are told by words", unusable);
                return Optional.empty();
            }
        }
    }
}
