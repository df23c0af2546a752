package dev.rapport.templates.library;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A template with the version that counts: the published one, or the newest if none is published.
///
/// @param starterKey its key in the starter library, if it came from there
/// @param ownerId the member who made it; nobody for the starter library's
/// @param revision goes up with every save
public record Template(
        UUID id,
        @Nullable String starterKey,
        Visibility visibility,
        @Nullable UUID ownerId,
        int revision,
        Instant updatedAt,
        @Nullable Instant retiredAt,
        Definition definition,
        Version version) {

    /// The same template saying something else.
    public Template with(Definition newDefinition, Version newVersion) {
        return new Template(
                id, starterKey, visibility, ownerId, revision, updatedAt, retiredAt, newDefinition, newVersion);
    }

    /// What a template says, at one point of its life.
    public record Version(
            UUID id,
            int number,
            VersionState state,
            @Nullable Instant publishedAt) {}
}
