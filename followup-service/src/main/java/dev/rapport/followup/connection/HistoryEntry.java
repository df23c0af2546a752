package dev.rapport.followup.connection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// Something that happened to a connection, as it was told; never changed.
@Entity
@Table(name = "history_entry")
@NullUnmarked // Hibernate fills the fields after construction
public class HistoryEntry {

    /// The connection was taken up, before anything was sent.
    static final String PREPARED = "prepared";

    /// The member chose to leave a step out.
    public static final String SKIPPED = "skipped";

    @Id
    UUID id;

    @Column(name = "workspace_id", updatable = false)
    UUID workspaceId;

    @Column(name = "connection_id")
    UUID connectionId;

    @Column(name = "kind")
    String kind;

    @Column(name = "step")
    String step;

    @Column(name = "detail")
    String detail;

    @Column(name = "at")
    Instant at;

    @Column(name = "recorded_at")
    Instant recordedAt;

    /// A move's wire name, `prepared` or `skipped`.
    public String kind() {
        return kind;
    }

    /// The step of the arc, where it was one.
    public @Nullable String step() {
        return step;
    }

    public Instant at() {
        return at;
    }
}
