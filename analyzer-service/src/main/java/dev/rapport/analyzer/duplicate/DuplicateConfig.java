package dev.rapport.analyzer.duplicate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// What counts as nearly the same note.
@ConfigMapping(prefix = "rapport.duplicates")
public interface DuplicateConfig {

    /// The share of word pairs that two notes have in common, names aside, from which on they count as alike.
    @WithDefault("0.6")
    double similarity();

    /// Notes sent longer ago do not count.
    @WithDefault("180d")
    Duration memory();
}
