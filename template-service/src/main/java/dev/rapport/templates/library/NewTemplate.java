package dev.rapport.templates.library;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.time.Instant;
import java.util.UUID;

/// Templates that are not stored yet.
public final class NewTemplate {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private NewTemplate() {}

    public static UUID id() {
        return IDS.generate();
    }

    /// One that a member has begun.
    public static Template draft(Definition definition, Visibility visibility, UUID ownerId, Instant now) {
        return new Template(
                id(),
                null,
                visibility,
                ownerId,
                1,
                now,
                null,
                definition,
                new Template.Version(id(), 1, VersionState.DRAFT, null));
    }

    /// One of the starter library: nobody's in particular, and published as it comes.
    static Template published(String starterKey, Definition definition, Instant now) {
        return new Template(
                id(),
                starterKey,
                Visibility.WORKSPACE,
                null,
                1,
                now,
                null,
                definition,
                new Template.Version(id(), 1, VersionState.PUBLISHED, now));
    }
}
