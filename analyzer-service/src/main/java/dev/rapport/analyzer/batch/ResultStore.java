package dev.rapport.analyzer.batch;

import dev.rapport.engine.Verdict;
import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Results of items, a set at a time, in the transaction that received the events.
@ApplicationScoped
class ResultStore {

    private static final String WANTED = """
            select batch_item.id, batch_item.batch_id, batch.depth, batch.state
            from batch_item
            join batch on batch.id = batch_item.batch_id
            where batch_item.workspace_id = current_workspace() and batch_item.id = any (?)
                and batch_item.state = 'requested'
            """;

    private static final String WRITE = """
            update batch_item
            set state = case when result.error is null then 'judged' else 'failed' end,
                score = result.score, verdict = result.verdict, findings = result.findings::jsonb, error = result.error
            from unnest(?, ?, ?, ?, ?) as result (id, score, verdict, findings, error)
            where batch_item.id = result.id and batch_item.workspace_id = current_workspace()
            """;

    private static final String COUNT = """
            update batch
            set judged = judged + ?, failed = failed + ?, send = send + ?, revise = revise + ?, hold = hold + ?,
                state = case when state in ('running', 'paused') and judged + failed + ? >= notes
                    then 'completed' else state end,
                ended_at = case when state in ('running', 'paused') and judged + failed + ? >= notes
                    then ?::timestamptz else ended_at end
            where workspace_id = current_workspace() and id = ?
            """;

    private final Sql sql;
    private final Clock clock;

    ResultStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Those of the analyses that are items and have no result yet.
    Map<UUID, Wanted> wanted(Collection<UUID> analysisIds) {
        return sql
                .list(
                        WANTED,
                        row -> new Wanted(
                                row.getObject("id", UUID.class),
                                row.getObject("batch_id", UUID.class),
                                row.getString("depth"),
                                BatchState.of(row.getString("state"))),
                        (Object) analysisIds.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Wanted::id, Function.identity()));
    }

    /// Writes the results and counts them in their batches.
    void write(List<ItemResult> results) {
        sql.update(
                WRITE,
                results.stream().map(ItemResult::id).toArray(UUID[]::new),
                results.stream().map(ItemResult::score).toArray(Integer[]::new),
                texts(results, ItemResult::verdict),
                texts(results, ItemResult::findings),
                texts(results, ItemResult::error));
        results.stream().collect(Collectors.groupingBy(ItemResult::batchId)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(batch -> count(batch.getKey(), batch.getValue()));
    }

    private void count(UUID batchId, List<ItemResult> results) {
        int failed = count(results, result -> result.error() != null);
        sql.update(
                COUNT,
                results.size() - failed,
                failed,
                count(results, verdict(Verdict.SEND)),
                count(results, verdict(Verdict.REVISE)),
                count(results, verdict(Verdict.HOLD)),
                results.size(),
                results.size(),
                clock.instant(),
                batchId);
    }

    private static Predicate<ItemResult> verdict(Verdict verdict) {
        return result -> verdict.wireName().equals(result.verdict());
    }

    private static int count(List<ItemResult> results, Predicate<ItemResult> counts) {
        return (int) results.stream().filter(counts).count();
    }

    private static String[] texts(List<ItemResult> results, Function<ItemResult, @Nullable String> text) {
        return results.stream().map(text).toArray(String[]::new);
    }

    /// An item that waits for its result.
    record Wanted(UUID id, UUID batchId, String depth, BatchState batchState) {}

    /// The result of an item: a judgement, or why there is none.
    record ItemResult(
            UUID id,
            UUID batchId,
            @Nullable Integer score,
            @Nullable String verdict,
            @Nullable String findings,
            @Nullable String error) {}
}
