package dev.rapport.service.upload;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/// Where a service takes uploads.
@ConfigMapping(prefix = "rapport.uploads")
interface UploadConfig {

    /// The paths, and all below them, that take long bodies; none if absent.
    Optional<List<String>> paths();
}
