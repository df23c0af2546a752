package dev.rapport.analyzer.outcome;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// When outcomes are worth showing.
@ConfigMapping(prefix = "rapport.outcomes")
interface OutcomeConfig {

    /// Below so many settled notes a rate says nothing.
    @WithDefault("20")
    int threshold();

    /// After so long without an answer a note counts as not accepted.
    @WithDefault("21d")
    Duration maturity();

    /// So many old notes are needed before a score may be read as a chance of acceptance.
    @WithDefault("300")
    int estimateFrom();
}
