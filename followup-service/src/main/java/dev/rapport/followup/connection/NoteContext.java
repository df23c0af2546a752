package dev.rapport.followup.connection;

import java.util.Set;

/// The names of a note's context, as they travel between the services.
public final class NoteContext {

    public static final Set<String> SENDERS = Set.of("job_seeker", "recruiter", "sales", "other");

    public static final Set<String> AUDIENCES =
            Set.of("hiring_manager", "recruiter", "candidate", "prospect", "peer", "alumni", "unknown");

    public static final Set<String> SITUATIONS = Set.of(
            "after_applying", "before_posting", "mutual_connection", "shared_background", "event", "cold", "other");

    private NoteContext() {}
}
