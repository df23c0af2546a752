package dev.rapport.analyzer.batch;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The items and faults of the current workspace's batches, many rows a statement.
@ApplicationScoped
class ItemStore {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private static final String INSERT = """
            insert into batch_item (workspace_id, batch_id, number, id, line, reference, text, sender, audience,
                situation, note_limit, recipient_name, state)
            select current_workspace(), ?, number, id, line, reference, text, sender, audience, situation, note_limit,
                recipient_name, 'waiting'
            from unnest(?, ?, ?::bigint[], ?, ?, ?, ?, ?, ?, ?)
                as item (number, id, line, reference, text, sender, audience, situation, note_limit, recipient_name)
            """;

    private static final String INSERT_FAULTS = """
            insert into batch_fault (workspace_id, batch_id, number, line, field, message)
            select current_workspace(), ?, number, line, field, message
            from unnest(?, ?::bigint[], ?, ?) as fault (number, line, field, message)
            """;

    private static final String FAULTS = """
            select number, line, field, message
            from batch_fault
            where workspace_id = current_workspace() and batch_id = ? and number > ?
            order by number
            limit ?
            """;

    private static final String ITEMS = "select " + Item.COLUMNS + """
             from batch_item
            where workspace_id = current_workspace() and batch_id = ? and number > ?
                and (?::text is null or verdict = ?)
                and (?::text is null or findings @> jsonb_build_array(jsonb_build_object('rule', ?::text)))
            order by number
            limit ?
            """;

    private static final String ALL = "select " + Item.COLUMNS + """
             from batch_item
            where workspace_id = current_workspace() and batch_id = ?
            order by number
            """;

    private final Sql sql;

    ItemStore(Sql sql) {
        this.sql = sql;
    }

    /// @param after how many items the batch has already
    void insert(UUID batchId, int after, List<NewItem> items) {
        sql.update(
                INSERT,
                batchId,
                numbers(after, items.size()),
                items.stream().map(item -> IDS.generate()).toArray(UUID[]::new),
                texts(items, item -> Long.toString(item.line())),
                texts(items, NewItem::reference),
                texts(items, NewItem::text),
                texts(items, NewItem::sender),
                texts(items, NewItem::audience),
                texts(items, NewItem::situation),
                items.stream().map(NewItem::limit).toArray(Integer[]::new),
                texts(items, NewItem::recipientName));
    }

    /// @param after how many faults the batch has already
    void insertFaults(UUID batchId, int after, List<RowFault> faults) {
        sql.update(
                INSERT_FAULTS,
                batchId,
                numbers(after, faults.size()),
                texts(faults, fault -> Long.toString(fault.line())),
                texts(faults, RowFault::field),
                texts(faults, RowFault::message));
    }

    List<NumberedFault> faults(UUID batchId, int after, int limit) {
        return sql.list(
                FAULTS, row -> new NumberedFault(row.getInt("number"), RowFault.of(row)), batchId, after, limit);
    }

    List<Item> items(UUID batchId, int after, @Nullable String verdict, @Nullable String rule, int limit) {
        return sql.list(ITEMS, Item::of, batchId, after, verdict, verdict, rule, rule, limit);
    }

    void forEach(UUID batchId, Consumer<Item> consumer) {
        sql.forEach(ALL, Item::of, consumer, batchId);
    }

    private static Integer[] numbers(int after, int count) {
        return IntStream.rangeClosed(after + 1, after + count).boxed().toArray(Integer[]::new);
    }

    private static <T> String[] texts(List<T> rows, Function<T, @Nullable String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    /// A fault with its place in the list.
    record NumberedFault(int number, RowFault fault) {}
}
