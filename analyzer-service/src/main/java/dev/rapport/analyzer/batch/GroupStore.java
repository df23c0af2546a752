package dev.rapport.analyzer.batch;

import dev.rapport.analyzer.duplicate.Likeness.Member;
import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Groups of nearly equal notes of the current workspace's batches; every statement belongs to the current transaction.
@ApplicationScoped
class GroupStore {

    private static final String LOCK = """
            select 1 as taken from pg_advisory_xact_lock(hashtextextended('groups ' || ?::text, 0))
            """;

    private static final String GROUPED = """
            select grouped from batch where workspace_id = current_workspace() and id = ?
            """;

    private static final String TEXTS = """
            select text, recipient_name
            from batch_item
            where workspace_id = current_workspace() and batch_id = ?
            order by number
            """;

    private static final String INSERT = """
            insert into batch_group_member (batch_id, place, rank, number, similarity)
            select ?, ?, rank, number, similarity::real
            from unnest(?::integer[], ?::integer[], ?::text[]) as member (rank, number, similarity)
            """;

    private static final String MARK = """
            update batch set grouped = true where workspace_id = current_workspace() and id = ?
            """;

    private static final String GROUPS = """
            select place, count(*) as size
            from batch_group_member
            where workspace_id = current_workspace() and batch_id = ? and place > ?
            group by place
            order by place
            limit ?
            """;

    private static final String MEMBERS = """
            select batch_item.number, line, reference, text, recipient_name, similarity
            from batch_group_member
                join batch_item on batch_item.batch_id = batch_group_member.batch_id
                    and batch_item.number = batch_group_member.number
            where batch_group_member.workspace_id = current_workspace() and batch_group_member.batch_id = ?
                and place = ? and rank < ?
            order by rank
            """;

    private final Sql sql;

    GroupStore(Sql sql) {
        this.sql = sql;
    }

    /// Waits while somebody else looks for the batch's groups.
    void lock(UUID batchId) {
        sql.list(LOCK, row -> row.getInt("taken"), batchId);
    }

    boolean isGrouped(UUID batchId) {
        return sql.first(GROUPED, row -> row.getBoolean("grouped"), batchId).orElse(false);
    }

    /// In the order of their numbers, from 1.
    void forEachText(UUID batchId, Consumer<Text> consumer) {
        sql.forEach(TEXTS, row -> new Text(row.getString("text"), row.getString("recipient_name")), consumer, batchId);
    }

    void insert(UUID batchId, int place, List<Member> members) {
        sql.update(
                INSERT,
                batchId,
                place,
                IntStream.range(0, members.size()).boxed().toArray(Integer[]::new),
                members.stream().map(member -> member.index() + 1).toArray(Integer[]::new),
                members.stream()
                        .map(member -> Double.toString(member.similarity()))
                        .toArray(String[]::new));
    }

    void mark(UUID batchId) {
        sql.update(MARK, batchId);
    }

    List<Size> groups(UUID batchId, int after, int limit) {
        return sql.list(GROUPS, row -> new Size(row.getInt("place"), row.getInt("size")), batchId, after, limit);
    }

    List<NoteGroup.Note> members(UUID batchId, int place, int limit) {
        return sql.list(MEMBERS, NoteGroup.Note::of, batchId, place, limit);
    }

    record Text(String text, @Nullable String recipientName) {}

    record Size(int place, int size) {}
}
