package dev.rapport.followup.connection;

import dev.rapport.contracts.Person;
import dev.rapport.followup.connection.Arrival.Contact;
import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The SQL of imports; every statement belongs to the current transaction.
@ApplicationScoped
class ArrivalStore {

    private static final String NO_PLAN = "It came with an import; nothing is planned for what was before.";

    private static final String LOCK = """
            select 1 as taken from pg_advisory_xact_lock(hashtextextended('import ' || ?::text, 0))
            """;

    private static final String KNOWN = """
            select id, person_name, person_company, person_position, person_profile_url, state, state_since, sent_at,
                accepted_at
            from connection
            where workspace_id = current_workspace() and member_id = ?
            order by id
            """;

    private static final String CONTACTS = """
            select kind, at
            from history_entry
            where workspace_id = current_workspace() and connection_id = ? and kind in ('touched', 'replied')
            order by at
            """;

    private static final String FILL_IN = """
            update connection
            set person_company = coalesce(person_company, ?), person_position = coalesce(person_position, ?),
                person_profile_url = coalesce(person_profile_url, ?)
            where workspace_id = current_workspace() and id = ?
            """;

    private static final String INSERT = """
            insert into connection (id, member_id, person_name, person_company, person_position, person_profile_url,
                note_text, note_sender, note_audience, note_situation, rules, state, state_since, sent_at, accepted_at,
                plan, plan_reason, created_at, origin)
            select id, ?, name, company, position, url, note, sender, audience, situation, '{}', state,
                since::timestamptz, sent::timestamptz, accepted::timestamptz, 'none', ?, ?, origin
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as arrival (id, name, company, position, url, note, sender, audience, situation, state, since, sent,
                    accepted, origin)
            """;

    private static final String INSERT_HISTORY = """
            insert into history_entry (id, connection_id, kind, step, at, recorded_at)
            select id, connection_id, kind, case kind when 'touched' then 'message' end, at::timestamptz, ?
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[]) as entry (id, connection_id, kind, at)
            """;

    private final Sql sql;

    ArrivalStore(Sql sql) {
        this.sql = sql;
    }

    void lock(UUID memberId) {
        sql.list(LOCK, row -> row.getInt("taken"), memberId);
    }

    List<KnownConnection> known(UUID memberId) {
        return sql.list(KNOWN, ArrivalStore::known, memberId);
    }

    List<Contact> contacts(UUID connectionId) {
        return sql.list(
                CONTACTS,
                row -> new Contact(Sql.instant(row, "at"), row.getString("kind").equals(MoveKind.REPLIED.wireName())),
                connectionId);
    }

    void fillIn(UUID connectionId, Person person) {
        sql.update(FILL_IN, person.company(), person.position(), person.profileUrl(), connectionId);
    }

    void insert(UUID memberId, List<UUID> ids, List<Arrival> arrivals, Instant now) {
        sql.update(
                INSERT,
                memberId,
                NO_PLAN,
                now,
                ids.toArray(UUID[]::new),
                column(arrivals, arrival -> arrival.person().name()),
                column(arrivals, arrival -> arrival.person().company()),
                column(arrivals, arrival -> arrival.person().position()),
                column(arrivals, arrival -> arrival.person().profileUrl()),
                column(arrivals, arrival -> arrival.note().text()),
                column(arrivals, arrival -> arrival.note().sender()),
                column(arrivals, arrival -> arrival.note().audience()),
                column(arrivals, arrival -> arrival.note().situation()),
                column(arrivals, arrival -> arrival.state(now).wireName()),
                column(arrivals, arrival -> arrival.state(now).since()),
                column(arrivals, Arrival::sentAt),
                column(arrivals, Arrival::acceptedAt),
                column(arrivals, arrival -> arrival.archiveOnly() ? Connection.ARCHIVE : Connection.TOLD));
    }

    void insertHistory(List<Entry> entries, Instant now) {
        sql.update(
                INSERT_HISTORY,
                now,
                entries.stream().map(Entry::id).toArray(UUID[]::new),
                entries.stream().map(Entry::connectionId).toArray(UUID[]::new),
                column(entries, Entry::kind),
                column(entries, Entry::at));
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> value) {
        @Nullable String[] column = new String[rows.size()];
        Arrays.setAll(column, i -> {
            Object cell = value.apply(rows.get(i));
            return cell == null ? null : cell.toString();
        });
        return column;
    }

    private static KnownConnection known(ResultSet row) throws SQLException {
        return new KnownConnection(
                row.getObject("id", UUID.class),
                new Person(
                        row.getString("person_name"),
                        row.getString("person_company"),
                        row.getString("person_position"),
                        row.getString("person_profile_url")),
                ConnectionState.of(row.getString("state"), Sql.instant(row, "state_since")),
                Sql.instantOrNull(row, "sent_at"),
                Sql.instantOrNull(row, "accepted_at"));
    }

    /// A history entry to be written.
    record Entry(UUID id, UUID connectionId, String kind, Instant at) {}
}
