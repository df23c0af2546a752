package dev.rapport.followup.ledger;

import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class LedgerStore {

    private static final String USAGE = """
            select
                (select count(*) from connection
                 where workspace_id = current_workspace() and member_id = ? and sent_at >= ? and note_text <> ''),
                (select count(*) from connection
                 where workspace_id = current_workspace() and member_id = ? and sent_at > ?),
                (select count(*) from connection
                 where workspace_id = current_workspace() and member_id = ? and state = 'sent')
            """;

    private static final String LIMITS = """
            select kind, amount from seat_limit where workspace_id = current_workspace() and member_id = ?
            """;

    private static final String SAVE = """
            insert into seat_limit (member_id, kind, amount) values (?, ?, ?)
            on conflict on constraint seat_limit_pk do update set amount = excluded.amount
            """;

    private static final String RESET = """
            delete from seat_limit where workspace_id = current_workspace() and member_id = ? and kind = ?
            """;

    private final Sql sql;

    LedgerStore(Sql sql) {
        this.sql = sql;
    }

    Usage usage(UUID member, Instant month, Instant week) {
        return sql.first(
                        USAGE,
                        row -> new Usage(row.getInt(1), row.getInt(2), row.getInt(3)),
                        member,
                        month,
                        member,
                        week,
                        member)
                .orElseThrow();
    }

    Map<String, Integer> limits(UUID member) {
        return sql.list(LIMITS, row -> Map.entry(row.getString("kind"), row.getInt("amount")), member).stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void save(UUID member, LimitKind kind, int amount) {
        sql.update(SAVE, member, kind.wireName(), amount);
    }

    void reset(UUID member, LimitKind kind) {
        sql.update(RESET, member, kind.wireName());
    }
}
