package dev.rapport.templates.catalogue;

import dev.rapport.templates.database.Database;
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
    private static final String RANKS = """
            left join (
                select v.template_id,
                    count(*) as used,
                    round(wilson_low(
                        count(coalesce(o.accepted_at, o.replied_at)),
                        count(coalesce(o.accepted_at, o.replied_at, o.not_accepted_at)))::numeric, 6) as outcome
                from outcome o
                join template_version v on v.id = o.template_version_id
                where o.sent_at is not null
                group by v.template_id
            ) ranks on ranks.template_id = t.id
            """;

    private final Database database;
    private final TemplateRows rows;

    CatalogueStore(Database database, TemplateRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /// A page of the templates that match, in the order asked for and then by name, with one more than the limit if
    /// there are more.
    List<Ranked> list(TemplateFilter filter, UUID reader, Optional<Position> after, int limit) {
        String rank = rank(filter.order());
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("select ")
                .append(TemplateRows.COLUMNS)
                .append(", ")
                .append(rank)
                .append(" as rank, lower(t.name) as sort_name ")
                .append(TemplateStore.FROM)
                .append(filter.order() == Order.NAME ? "" : RANKS)
                .append("where (t.visibility <> 'private' or t.owner_id = ?)");
        values.add(reader);
        filter.addConditions(sql, values, reader);
        after.ifPresent(position -> addPosition(sql, values, filter.order(), position));
        sql.append(filter.order() == Order.NAME ? " order by " : " order by rank desc, ");
        sql.append("lower(t.name), t.id limit ?");
        values.add(limit + 1);
        return database.list(
                sql.toString(),
                row -> new Ranked(rows.template(row), row.getString("rank"), row.getString("sort_name")),
                values.toArray());
    }

    /// By name alone the condition is one that the index on names answers.
    private static void addPosition(StringBuilder sql, List<Object> values, Order order, Position position) {
        String afterName = "(lower(t.name), t.id) > (?, ?)";
        if (order == Order.NAME) {
            sql.append(" and ").append(afterName);
        } else {
            sql.append(" and (%1$s < ?::numeric or (%1$s = ?::numeric and %2$s))".formatted(rank(order), afterName));
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
