package dev.rapport.templates.catalogue;

import dev.rapport.service.sql.Sql;
import dev.rapport.templates.library.Template;
import dev.rapport.templates.library.TemplateRows;
import dev.rapport.templates.library.TemplateStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Lists templates of the current workspace in the current transaction.
@ApplicationScoped
class CatalogueStore {

    /// Every answered note counts; one still waiting says nothing yet.
    private static final String COUNTS = """
            count(*) as used,
            round(wilson_low(
                count(coalesce(o.accepted_at, o.replied_at)),
                count(coalesce(o.accepted_at, o.replied_at, o.not_accepted_at)))::numeric, 6) as outcome
            from template_version c
            join outcome o on o.template_version_id = c.id
            where o.sent_at is not null
            """;

    /// For the whole library: counted once for all.
    private static final String RANKS_OF_ALL = "left join (select c.template_id, " + COUNTS
            + " group by c.template_id) ranks on ranks.template_id = t.id ";

    /// For a few that were found: counted for each.
    private static final String RANKS_OF_EACH =
            "left join lateral (select " + COUNTS + " and c.template_id = t.id) ranks on true ";

    private final Sql sql;
    private final TemplateRows rows;

    CatalogueStore(Sql sql, TemplateRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /// A page of the templates that match, in the order asked for and then by name, with one more than the limit if
    /// there are more. What a template says is looked up for the page alone, not for all that match.
    List<Ranked> list(TemplateFilter filter, UUID reader, Optional<Position> after, int limit) {
        List<Object> values = new ArrayList<>();
        String page = page(filter, reader, after, values);
        values.add(limit + 1);
        String query = "select " + TemplateRows.COLUMNS + ", t.rank, lower(t.name) as sort_name from (" + page
                + " limit ?) t " + TemplateStore.COUNTING_VERSION
                + orderBy(filter.order(), "t.rank");
        return sql.list(
                query,
                row -> new Ranked(rows.template(row), row.getString("rank"), row.getString("sort_name")),
                values.toArray());
    }

    private static String page(TemplateFilter filter, UUID reader, Optional<Position> after, List<Object> values) {
        StringBuilder query = new StringBuilder("select t.*, ")
                .append(rank(filter.order()))
                .append(" as rank from template t ")
                .append(filter.needsVersion() ? TemplateStore.COUNTING_VERSION : "")
                .append(ranks(filter))
                .append("where (t.visibility <> 'private' or t.owner_id = ?)");
        values.add(reader);
        filter.addConditions(query, values, reader);
        after.ifPresent(position -> addPosition(query, values, filter.order(), position));
        return query.append(orderBy(filter.order(), "rank")).toString();
    }

    private static String ranks(TemplateFilter filter) {
        if (filter.order() == Order.NAME) {
            return "";
        }
        return filter.isSearch() ? RANKS_OF_EACH : RANKS_OF_ALL;
    }

    private static String orderBy(Order order, String rank) {
        return " order by " + (order == Order.NAME ? "" : rank + " desc, ") + "lower(t.name), t.id";
    }

    /// By name alone the condition is one that the index on names answers.
    private static void addPosition(StringBuilder query, List<Object> values, Order order, Position position) {
        String afterName = "(lower(t.name), t.id) > (?, ?)";
        if (order == Order.NAME) {
            query.append(" and ").append(afterName);
        } else {
            query.append(" and (%1$s < ?::numeric or (%1$s = ?::numeric and %2$s))".formatted(rank(order), afterName));
            values.addAll(List.of(position.rank(), position.rank()));
        }
        values.addAll(List.of(position.name(), position.id()));
    }

    private static String rank(Order order) {
        return switch (order) {
            case NAME -> "0::numeric";
            case USE -> "coalesce(ranks.used, 0)::numeric";
            case OUTCOME -> "coalesce(ranks.outcome, 0)";
        };
    }

    /// A template and what it was sorted by, as the database has it.
    record Ranked(Template template, String rank, String name) {}

    /// Where a page ended.
    record Position(String rank, String name, UUID id) {}
}
