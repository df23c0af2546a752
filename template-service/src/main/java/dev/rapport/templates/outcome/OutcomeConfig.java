package dev.rapport.templates.outcome;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// When outcomes are worth showing; the same for the analyzer's outcomes by rule.
@ConfigMapping(prefix = "rapport.outcomes")
public interface OutcomeConfig {

    /// Below so many settled notes a rate says nothing.
    @WithDefault("20")
    int threshold();

    /// After so long without an answer a note counts as not accepted.
    @WithDefault("21d")
    Duration maturity();
}
