package dev.rapport.analyzer.outcome;

import dev.rapport.contracts.ConnectionEvent;
import dev.rapport.service.sql.SqlFailure;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/// What became of each sent note. An event fills its own column and the first time stands, so that neither a repeated
/// event nor
/// the order of events changes the result.
@ApplicationScoped
class SentNoteStore {

    private static final String SENT = """
            insert into sent_note (workspace_id, connection_id, rules, sent_at, member_id, template_version_id, sender,
                audience, situation, score, archive_only)
            values (current_workspace(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint sent_note_pk
            do update set rules = excluded.rules, sent_at = excluded.sent_at, member_id = excluded.member_id,
                template_version_id = excluded.template_version_id, sender = excluded.sender,
                audience = excluded.audience, situation = excluded.situation, score = excluded.score,
                archive_only = excluded.archive_only
            """;

    private static final String ACCEPTED = """
            insert into sent_note (workspace_id, connection_id, accepted_at) values (current_workspace(), ?, ?)
            on conflict on constraint sent_note_pk
            do update set accepted_at = least(sent_note.accepted_at, excluded.accepted_at)
            """;

    private static final String NOT_ACCEPTED = """
            insert into sent_note (workspace_id, connection_id, not_accepted_at) values (current_workspace(), ?, ?)
            on conflict on constraint sent_note_pk
            do update set not_accepted_at = least(sent_note.not_accepted_at, excluded.not_accepted_at)
            """;

    private static final String REPLIED = """
            insert into sent_note (workspace_id, connection_id, replied_at) values (current_workspace(), ?, ?)
            on conflict on constraint sent_note_pk
            do update set replied_at = least(sent_note.replied_at, excluded.replied_at)
            """;

    private static final String ANONYMISE = """
            update sent_note set connection_id = gen_random_uuid()
            where workspace_id = current_workspace() and connection_id = ?
            """;

    /// A reply without a known acceptance is one too: nobody replies to an invitation that is still open.
    private static final String BY_RULE = """
            select rule,
                   count(*) as sent,
                   count(*) filter (where accepted_at is null
                                      and replied_at is null
                                      and not_accepted_at is null
                                      and sent_at > ?) as pending,
                   count(*) filter (where accepted_at is not null or replied_at is not null) as accepted,
                   count(*) filter (where replied_at is not null) as replied
            from sent_note cross join unnest(rules) as rule
            where not archive_only
            group by rule
            order by rule
            """;

    private static final String RESET = """
            delete from sent_note where workspace_id = current_workspace() and connection_id = ? returning score
            """;

    private final AgroalDataSource dataSource;

    SentNoteStore(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Transactional
    void sent(ConnectionEvent.Sent sent, List<String> rules, int score) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(SENT)) {
            statement.setObject(1, sent.connectionId());
            statement.setArray(2, array(connection, rules));
            statement.setObject(3, time(sent.sentAt()));
            statement.setObject(4, sent.memberId());
            statement.setObject(5, sent.templateVersionId());
            statement.setString(6, sent.note().sender());
            statement.setString(7, sent.note().audience());
            statement.setString(8, sent.note().situation());
            statement.setInt(9, score);
            statement.setBoolean(10, sent.origin() != null);
            statement.executeUpdate();
        }
    }

    /// Forgets the note, so that its events can be taken anew; its score, if it had one.
    @Transactional
    OptionalInt reset(UUID connectionId) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(RESET)) {
            statement.setObject(1, connectionId);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getObject("score") != null
                        ? OptionalInt.of(row.getInt("score"))
                        : OptionalInt.empty();
            }
        } catch (SQLException cause) {
            throw new SqlFailure(cause);
        }
    }

    @Transactional
    void accepted(UUID connectionId, Instant at) throws SQLException {
        mark(ACCEPTED, connectionId, at);
    }

    @Transactional
    void notAccepted(UUID connectionId, Instant at) throws SQLException {
        mark(NOT_ACCEPTED, connectionId, at);
    }

    @Transactional
    void replied(UUID connectionId, Instant at) throws SQLException {
        mark(REPLIED, connectionId, at);
    }

    @Transactional
    void anonymise(UUID connectionId) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(ANONYMISE)) {
            statement.setObject(1, connectionId);
            statement.executeUpdate();
        }
    }

    /// @param youngSince notes without an answer that were sent after this are pending
    @Transactional
    List<RuleOutcome.Counts> byRule(Instant youngSince) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(BY_RULE)) {
            statement.setObject(1, time(youngSince));
            List<RuleOutcome.Counts> counts = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    counts.add(counts(row));
                }
            }
            return counts;
        }
    }

    private void mark(String column, UUID connectionId, Instant at) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(column)) {
            statement.setObject(1, connectionId);
            statement.setObject(2, time(at));
            statement.executeUpdate();
        }
    }

    private static RuleOutcome.Counts counts(ResultSet row) throws SQLException {
        return new RuleOutcome.Counts(
                row.getString("rule"),
                row.getLong("sent"),
                row.getLong("pending"),
                row.getLong("accepted"),
                row.getLong("replied"));
    }

    private static Array array(Connection connection, List<String> rules) throws SQLException {
        return connection.createArrayOf("text", rules.stream().distinct().toArray());
    }

    private static OffsetDateTime time(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
