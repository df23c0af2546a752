package dev.rapport.templates.library;

import java.util.List;
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

    /// Adds the conditions to a query over `template t` and `template_version v`. Retired templates are listed only if
    /// asked for.
    void addConditions(StringBuilder sql, List<Object> values) {
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
