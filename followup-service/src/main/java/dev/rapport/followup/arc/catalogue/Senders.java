package dev.rapport.followup.arc.catalogue;

import dev.rapport.followup.arc.BuiltInArcs;
import java.util.List;
import java.util.Map;

/// Who sends, and the arc that each begins with.
final class Senders {

    static final List<String> ALL = List.of("job_seeker", "recruiter", "sales", "other");

    private Senders() {}

    /// @param chosen the workspace's own defaults by sender
    static String arcOf(String sender, Map<String, String> chosen) {
        String own = chosen.get(sender);
        return own == null ? BuiltInArcs.idFor(sender) : own;
    }
}
