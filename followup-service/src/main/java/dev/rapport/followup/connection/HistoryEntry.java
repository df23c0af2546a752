package dev.rapport.followup.connection;

import dev.rapport.followup.arc.Means;
import dev.rapport.followup.arc.StepKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
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

    /// The date of a reminder moved with what happened.
    static final String RESCHEDULED = "rescheduled";

    /// The member chose another date for a reminder.
    static final String SNOOZED = "snoozed";

    /// Another member has the connection since.
    static final String REASSIGNED = "reassigned";

    /// The connection was put on another arc.
    static final String ARC_CHANGED = "arc-changed";

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

    @Column(name = "step_kind")
    String stepKind;

    @Column(name = "means")
    String means;

    @Column(name = "detail")
    String detail;

    @Column(name = "reminder_id")
    UUID reminderId;

    @Column(name = "from_at")
    Instant fromAt;

    @Column(name = "to_at")
    Instant toAt;

    @Column(name = "from_member_id")
    UUID fromMemberId;

    @Column(name = "to_member_id")
    UUID toMemberId;

    @Column(name = "at")
    Instant at;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static HistoryEntry of(UUID connectionId, String kind, Instant at) {
        var entry = new HistoryEntry();
        entry.connectionId = connectionId;
        entry.kind = kind;
        entry.at = at;
        return entry;
    }

    void step(@Nullable String name, StepKind about) {
        step = name;
        stepKind = about.wireName();
    }

    /// A move's wire name, or one of the names above.
    public String kind() {
        return kind;
    }

    /// The step of the arc, where it was one.
    public @Nullable String step() {
        return step;
    }

    /// What the step is about; what was told of no step of the arc is a message.
    public StepKind stepKind() {
        if (kind.equals(MoveKind.INTEREST_MENTIONED.wireName())) {
            return StepKind.INTEREST;
        }
        String name = stepKind == null ? step : stepKind;
        return Optional.ofNullable(name).flatMap(StepKind::find).orElse(StepKind.MESSAGE);
    }

    /// By which means they were in touch, if that was told.
    public Optional<Means> means() {
        return Optional.ofNullable(means).map(Means::of);
    }

    public Instant at() {
        return at;
    }
}
