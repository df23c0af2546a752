package dev.rapport.analyzer.outcome;

import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts cohorts of the current workspace; every statement belongs to the current transaction.
@ApplicationScoped
class CohortStore {

    /// A reply without a known acceptance is one too: nobody replies to an invitation that is still open.
    private static final String COUNTS = """
            count(*) as sent,
            count(*) filter (where old) as n,
            count(*) filter (where old and least(accepted_at, replied_at) < sent_at + age) as accepted,
            count(*) filter (where old and replied_at < sent_at + age) as replied
            """;

    private static final String NOTES = """
            from (select *, ?::interval as age, sent_at <= ?::timestamptz - ?::interval as old from sent_note) as note
            """;

    private static final String SELECTED = """
            workspace_id = current_workspace() and sent_at is not null and archive_only = ?
            and (?::uuid is null or member_id = ?)
            and (?::timestamptz is null or sent_at >= ?) and (?::timestamptz is null or sent_at < ?)
            """;

    private static final String ALL = "select " + COUNTS + NOTES + " where " + SELECTED;

    private static final String ACTIVITY = """
            select to_char(at at time zone 'UTC', 'IYYY"-W"IW') as week,
                count(*) filter (where kind = 'sent') as sent,
                count(*) filter (where kind = 'accepted') as accepted,
                count(*) filter (where kind = 'replied') as replied
            from sent_note
                cross join lateral (values ('sent', sent_at), ('accepted', coalesce(accepted_at, replied_at)),
                    ('replied', replied_at)) as happened (kind, at)
            where workspace_id = current_workspace() and sent_at is not null and at is not null and archive_only = ?
                and (?::uuid is null or member_id = ?)
                and (?::timestamptz is null or at >= ?) and (?::timestamptz is null or at < ?)
            group by week
            order by week
            """;

    private static final String SCORED = """
            select score, coalesce(least(accepted_at, replied_at) < sent_at + ?::interval, false) as accepted
            from sent_note
            where workspace_id = current_workspace() and score is not null and not archive_only
                and sent_at <= ?::timestamptz - ?::interval
            order by sent_at, connection_id
            """;

    private final Sql sql;

    CohortStore(Sql sql) {
        this.sql = sql;
    }

    /// @param maturity from when on a note counts, and until when an answer does
    Counts all(Selection selection, Instant now, Duration maturity) {
        return sql.first(ALL, Counts::of, parameters(selection, now, maturity)).orElse(Counts.NONE);
    }

    /// By key.
    Map<String, Counts> by(Dimension dimension, Selection selection, Instant now, Duration maturity) {
        String query = "select " + dimension.key() + " as key, " + COUNTS + NOTES + dimension.join() + " where "
                + SELECTED + " and " + dimension.key() + " is not null group by key order by key";
        Map<String, Counts> rows = new LinkedHashMap<>();
        sql.list(query, row -> Map.entry(row.getString("key"), Counts.of(row)), parameters(selection, now, maturity))
                .forEach(row -> rows.put(row.getKey(), row.getValue()));
        return rows;
    }

    /// What happened in each week, whenever the note was sent.
    Map<String, Activity> activity(Selection selection) {
        Map<String, Activity> weeks = new LinkedHashMap<>();
        sql.list(
                        ACTIVITY,
                        row -> Map.entry(
                                row.getString("week"),
                                new Activity(row.getLong("sent"), row.getLong("accepted"), row.getLong("replied"))),
                        selection.archiveOnly(),
                        selection.memberId(),
                        selection.memberId(),
                        selection.from(),
                        selection.from(),
                        selection.to(),
                        selection.to())
                .forEach(week -> weeks.put(week.getKey(), week.getValue()));
        return weeks;
    }

    /// Notes that are old enough, in the order of their sending.
    List<Scored> scored(Instant now, Duration maturity) {
        String age = maturity.toString();
        return sql.list(SCORED, row -> new Scored(row.getInt("score"), row.getBoolean("accepted")), age, now, age);
    }

    private static @Nullable Object[] parameters(Selection selection, Instant now, Duration maturity) {
        String age = maturity.toString();
        return new @Nullable Object[] {
            age,
            now,
            age,
            selection.archiveOnly(),
            selection.memberId(),
            selection.memberId(),
            selection.from(),
            selection.from(),
            selection.to(),
            selection.to()
        };
    }

    /// A note's score, and whether it was accepted in time.
    record Scored(int score, boolean accepted) {}
}
