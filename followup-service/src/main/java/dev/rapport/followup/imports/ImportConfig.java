package dev.rapport.followup.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Settings of imports.
@ConfigMapping(prefix = "rapport.imports")
interface ImportConfig {

    /// The longest upload.
    @WithDefault("256M")
    MemorySize largestUpload();

    /// The most that a zip may unpack to, of tables.
    @WithDefault("1G")
    MemorySize largestArchive();

    /// The most people of one member; the network allows 30,000 connections.
    @WithDefault("100000")
    int mostPeople();
}
