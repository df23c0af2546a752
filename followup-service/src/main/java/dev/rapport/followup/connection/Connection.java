package dev.rapport.followup.connection;

import dev.rapport.contracts.NoteDetails;
import dev.rapport.contracts.Person;
import dev.rapport.followup.arc.catalogue.KnownArc;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// A person being approached by a member.
@Entity
@Table(name = "connection")
@NullUnmarked // Hibernate fills the fields after construction
public class Connection {

    /// The member told of it, or a tool of theirs.
    static final String TOLD = "told";

    /// Only a data archive tells of the sending.
    static final String ARCHIVE = "archive";

    @Id
    UUID id;

    @Column(name = "workspace_id", updatable = false)
    UUID workspaceId;

    @Column(name = "member_id")
    UUID memberId;

    @Column(name = "person_name")
    String personName;

    @Column(name = "person_company")
    String personCompany;

    @Column(name = "person_position")
    String personPosition;

    @Column(name = "person_profile_url")
    String personProfileUrl;

    @Column(name = "note_text")
    String noteText;

    @Column(name = "note_sender")
    String noteSender;

    @Column(name = "note_audience")
    String noteAudience;

    @Column(name = "note_situation")
    String noteSituation;

    @Column(name = "template_version_id")
    UUID templateVersionId;

    @Column(name = "rules")
    List<String> rules;

    @Column(name = "state")
    String state;

    @Column(name = "state_since")
    Instant stateSince;

    @Column(name = "sent_at")
    Instant sentAt;

    @Column(name = "accepted_at")
    Instant acceptedAt;

    @Column(name = "plan")
    String plan;

    @Column(name = "plan_reason")
    String planReason;

    @Column(name = "sent_by")
    UUID sentBy;

    @Column(name = "arc")
    String arc;

    @Column(name = "arc_version")
    Integer arcVersion;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "origin", updatable = false)
    String origin;

    public UUID id() {
        return id;
    }

    public UUID memberId() {
        return memberId;
    }

    public Person person() {
        return new Person(personName, personCompany, personPosition, personProfileUrl);
    }

    public NoteDetails note() {
        return new NoteDetails(noteText, noteSender, noteAudience, noteSituation);
    }

    public ConnectionState state() {
        return ConnectionState.of(state, stateSince);
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    /// Puts it on an arc, in the version in which it is now.
    void arc(KnownArc chosen) {
        arc = chosen.id();
        arcVersion = chosen.version();
    }

    /// Gives it to another member; who sent the invitation stays who sent it.
    void handOver(UUID to) {
        if (sentAt != null && sentBy == null) {
            sentBy = memberId;
        }
        memberId = to;
    }

    /// Keeps what the follow-up has in mind for this connection.
    ///
    /// @param kind `none`, `planned`, `waiting` or `ended`
    public void plan(String kind, String reason) {
        plan = kind;
        planReason = reason;
    }

    void state(ConnectionState next) {
        state = next.wireName();
        stateSince = next.since();
    }
}
