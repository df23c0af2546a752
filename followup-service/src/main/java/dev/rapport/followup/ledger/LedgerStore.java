package dev.rapport.followup.ledger;

import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LedgerStore {

    private static final String USAGE = """
            select
                (select count(*) from connection
                 where workspace_id = current_workspace() and coalesce(sent_by, member_id) = ? and sent_at >= ? and note_text <> ''),
                (select count(*) from connection
                 where workspace_id = current_workspace() and coalesce(sent_by, member_id) = ? and sent_at > ?),
                (select count(*) from connection
                 where workspace_id = current_workspace() and coalesce(sent_by, member_id) = ? and state = 'sent')
            """;

    private static final String MEMBERS = """
            select member_id
            from (
                select member_id from seat where workspace_id = current_workspace()
                union
                select member_id from connection where workspace_id = current_workspace()
                union
                select sent_by from connection where workspace_id = current_workspace() and sent_by is not null
            ) as member
            where ?::uuid is null or member_id > ?
            order by member_id
            limit ?
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

    List<UUID> members(@Nullable UUID after, int limit) {
        return sql.list(MEMBERS, row -> row.getObject("member_id", UUID.class), after, after, limit);
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
