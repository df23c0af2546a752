package dev.rapport.followup.seat;

import dev.rapport.service.problem.Problems;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose things to list: everybody's in the workspace, one's own (`me`), or another member's.
public final class MemberFilter {

    private MemberFilter() {}

    public static Optional<UUID> of(@Nullable String member, UUID self) {
        if (member == null) {
            return Optional.empty();
        }
        if (member.equals("me")) {
            return Optional.of(self);
        }
        try {
            return Optional.of(UUID.fromString(member));
        } catch (IllegalArgumentException notAnId) {
            throw Problems.invalidField("member", "is not the id of a member", "send me, an id, or leave it out");
        }
    }
}
