package dev.rapport.analyzer.wording;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// The language model that may word suggestions. Without an address there is none, and nothing leaves the service.
@ConfigMapping(prefix = "rapport.wording")
public interface WordingConfig {

    /// Where a server speaks the protocol of OpenAI's chat completions, up to and with `/v1`; Ollama does.
    Optional<URI> url();

    /// The model's name there.
    Optional<String> model();

    Optional<String> key();

    /// How long an answer may take; after it the rules' own wording stands.
    @WithDefault("8s")
    Duration timeout();
}
