package dev.rapport.templates.trial;

import dev.rapport.service.sql.Sql;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads and writes trials, in the current transaction.
@ApplicationScoped
class TrialStore {

    private static final String COLUMNS = """
            select id, template_id, first_version_id, second_version_id, per_arm, started_at, ended_at from trial
            """;

    private static final String NEWEST = COLUMNS + "where template_id = ? order by started_at desc, id desc limit 1";

    private static final String START = """
            insert into trial (id, workspace_id, template_id, first_version_id, second_version_id, per_arm, started_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (template_id) where ended_at is null do nothing
            """;

    private static final String END = "update trial set ended_at = ? where template_id = ? and ended_at is null";

    private static final String ASSIGN = """
            insert into trial_assignment (workspace_id, trial_id, connection_id, version_id, assigned_at)
            values (?, ?, ?, ?, ?)
            on conflict (trial_id, connection_id) do nothing
            """;

    /// Notes that were sent in the other version than the one that fell to their connection.
    private static final String STRAYED = """
            select count(*)
            from trial_assignment a
            join outcome o on o.connection_id = a.connection_id
            where a.trial_id = ? and o.sent_at >= ? and o.template_version_id <> a.version_id
                and o.template_version_id = any (array[?, ?]::uuid[])
            """;

    /// The first notes of each arm, as many as were agreed on; a note settles when it is answered or old. Only notes
    /// to connections that the trial divided count, and only in the version that fell to them: whoever picks a
    /// version by hand picks the person too.
    private static final String ARMS = """
            select template_version_id,
                count(*) as sent,
                count(*) filter (where settled) as settled,
                count(*) filter (where accepted and settled) as accepted,
                count(*) filter (where replied_at is not null and settled) as replied
            from (
                select o.template_version_id, o.replied_at,
                    coalesce(accepted_at, replied_at) is not null as accepted,
                    coalesce(accepted_at, replied_at, not_accepted_at) is not null or sent_at <= ? as settled,
                    row_number() over (partition by o.template_version_id order by o.sent_at, o.connection_id) as place
                from trial_assignment a
                join outcome o on o.connection_id = a.connection_id and o.template_version_id = a.version_id
                where a.trial_id = ? and o.sent_at >= ?
            ) notes
            where place <= ?
            group by template_version_id
            """;

    private final Sql sql;
    private final CurrentWorkspace workspace;

    TrialStore(Sql sql, CurrentWorkspace workspace) {
        this.sql = sql;
        this.workspace = workspace;
    }

    Optional<Trial> newest(UUID templateId) {
        return sql.first(NEWEST, TrialStore::trial, templateId);
    }

    /// @return false if one is running
    boolean start(Trial trial) {
        return sql.update(
                        START,
                        trial.id(),
                        workspace.id(),
                        trial.templateId(),
                        trial.firstVersionId(),
                        trial.secondVersionId(),
                        trial.perArm(),
                        trial.startedAt())
                == 1;
    }

    /// Notes down which version a connection gets; once is enough.
    void assign(Trial trial, UUID connectionId, Instant now) {
        sql.update(ASSIGN, workspace.id(), trial.id(), connectionId, trial.versionFor(connectionId), now);
    }

    long strayed(Trial trial) {
        return sql.first(
                        STRAYED,
                        row -> row.getLong(1),
                        trial.id(),
                        trial.startedAt(),
                        trial.firstVersionId(),
                        trial.secondVersionId())
                .orElse(0L);
    }

    void end(UUID templateId, Instant now) {
        sql.update(END, now, templateId);
    }

    /// @param mature notes sent before this without an answer count as not accepted
    Arm arm(Trial trial, UUID versionId, Instant mature) {
        List<Arm> arms = sql.list(ARMS, TrialStore::arm, mature, trial.id(), trial.startedAt(), trial.perArm());
        return arms.stream()
                .filter(arm -> arm.versionId().equals(versionId))
                .findFirst()
                .orElse(new Arm(versionId, 0, 0, 0, 0));
    }

    private static Arm arm(ResultSet row) throws SQLException {
        return new Arm(
                row.getObject("template_version_id", UUID.class),
                row.getLong("sent"),
                row.getLong("settled"),
                row.getLong("accepted"),
                row.getLong("replied"));
    }

    private static Trial trial(ResultSet row) throws SQLException {
        return new Trial(
                row.getObject("id", UUID.class),
                row.getObject("template_id", UUID.class),
                row.getObject("first_version_id", UUID.class),
                row.getObject("second_version_id", UUID.class),
                row.getInt("per_arm"),
                Sql.instant(row, "started_at"),
                Sql.instantOrNull(row, "ended_at"));
    }

    /// What became of the notes of one version in the trial.
    record Arm(UUID versionId, long sent, long settled, long accepted, long replied) {}
}
