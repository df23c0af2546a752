package dev.rapport.templates.trial;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Two versions of a template tried against each other.
///
/// @param perArm how many notes of each are compared, set before the first is sent
record Trial(
        UUID id,
        UUID templateId,
        UUID firstVersionId,
        UUID secondVersionId,
        int perArm,
        Instant startedAt,
        @Nullable Instant endedAt) {

    /// The version for a connection: half of them get each, the same connection always the same, and another trial
    /// divides them another way.
    UUID versionFor(UUID connectionId) {
        return (hash(connectionId) & 1) == 0 ? firstVersionId : secondVersionId;
    }

    private byte hash(UUID connectionId) {
        ByteBuffer both = ByteBuffer.allocate(32)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(connectionId.getMostSignificantBits())
                .putLong(connectionId.getLeastSignificantBits());
        try {
            return MessageDigest.getInstance("SHA-256").digest(both.array())[0];
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every JDK has SHA-256", cause);
        }
    }
}
