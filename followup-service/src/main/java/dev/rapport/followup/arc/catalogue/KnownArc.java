package dev.rapport.followup.arc.catalogue;

import dev.rapport.followup.arc.Arc;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An arc, in one of its versions.
///
/// @param id of one's own a UUID, of a built-in one its name
/// @param changedAt when this version was made; null for a built-in one
/// @param retiredAt when it was taken out of use, if it was; connections that are on it stay
public record KnownArc(
        String id,
        int version,
        Arc arc,
        @Nullable Instant changedAt,
        @Nullable Instant retiredAt) {

    /// The version of what comes with the product.
    static final int BUILT_IN = 1;

    static KnownArc builtIn(String id, Arc arc) {
        return new KnownArc(id, BUILT_IN, arc, null, null);
    }

    boolean isBuiltIn() {
        return changedAt == null;
    }
}
