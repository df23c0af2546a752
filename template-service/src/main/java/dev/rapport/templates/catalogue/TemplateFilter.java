package dev.rapport.templates.catalogue;

import dev.rapport.templates.library.Audience;
import dev.rapport.templates.library.Fields;
import dev.rapport.templates.library.Kind;
import dev.rapport.templates.library.Sender;
import dev.rapport.templates.library.Situation;
import dev.rapport.templates.library.VersionState;
import dev.rapport.templates.library.Wire;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// What a list of templates is narrowed to; absent means any.
public class TemplateFilter {

    @RestQuery
    @Nullable
    String kind;

    @RestQuery
    @Nullable
    String sender;

    @RestQuery
    @Nullable
    String audience;

    @RestQuery
    @Nullable
    String situation;

    @RestQuery
    @Nullable
    String state;

    @RestQuery
    @Nullable
    String tag;

    /// Words to find in name, purpose or text.
    @RestQuery
    @Nullable
    String q;

    /// `name` (the default), `use` or `outcome`.
    @RestQuery
    @Nullable
    String order;

    /// True: only the asking member's favourites.
    @RestQuery
    boolean favourite;

    Order order() {
        return order == null ? Order.NAME : Wire.read(Order.class, "order", order);
    }

    /// Whether words narrow the list to a few.
    boolean isSearch() {
        return q != null;
    }

    /// Whether a condition asks for the state of the version that counts, `v`.
    boolean needsVersion() {
        return state != null;
    }

    /// Adds the conditions to a query over `template t`, and `v` if it [#needsVersion]. Retired templates are
    /// listed only if asked for.
    void addConditions(StringBuilder sql, List<Object> values, UUID reader) {
        if (q != null) {
            add(sql, values, "t.id in (select search_templates(?))", Fields.text("q", q, 200));
        }
        if (favourite) {
            add(sql, values, "t.id in (select template_id from favourite where member_id = ?)", reader);
        }
        if (kind != null) {
            add(sql, values, "t.kind = ?", Wire.name(Wire.read(Kind.class, "kind", kind)));
        }
        if (sender != null) {
            add(sql, values, "t.sender = ?", Wire.name(Wire.read(Sender.class, "sender", sender)));
        }
        if (audience != null) {
            add(sql, values, "? = any (t.audiences)", Wire.name(Wire.read(Audience.class, "audience", audience)));
        }
        if (situation != null) {
            add(sql, values, "t.situation = ?", Wire.name(Wire.read(Situation.class, "situation", situation)));
        }
        if (tag != null) {
            add(sql, values, "? = any (t.tags)", Fields.text("tag", tag, 40));
        }
        addState(sql, values);
    }

    private void addState(StringBuilder sql, List<Object> values) {
        if (state == null) {
            sql.append(" and t.retired_at is null");
        } else {
            add(sql, values, "v.state = ?", Wire.name(Wire.read(VersionState.class, "state", state)));
        }
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, Object value) {
        sql.append(" and ").append(condition);
        values.add(value);
    }
}
