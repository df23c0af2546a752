package dev.rapport.analyzer.outcome;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What outcomes can be asked by.
enum Dimension {
    RULE("rule", "cross join unnest(rules) as rule", "Notes with %s"),
    TEMPLATE("template_version_id::text", "", "Notes from this version"),
    SENDER("sender", "", "Notes by %s"),
    AUDIENCE("audience", "", "Notes to %s"),
    SITUATION("situation", "", "Notes in the situation %s"),
    MEMBER("member_id::text", "", "Notes of this member"),
    WEEK("to_char(sent_at at time zone 'UTC', 'IYYY\"-W\"IW')", "", "Notes sent in %s");

    static final List<String> NAMES =
            Arrays.stream(values()).map(Dimension::wireName).toList();

    private final String key;
    private final String join;
    private final String subject;

    Dimension(String key, String join, String subject) {
        this.key = key;
        this.join = join;
        this.subject = subject;
    }

    /// @param name one of [#NAMES]
    static Dimension named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The SQL expression of a row's key.
    String key() {
        return key;
    }

    /// What has to be joined for it.
    String join() {
        return join;
    }

    /// The notes of a row, in words.
    String subject(String rowKey) {
        return subject.formatted(rowKey);
    }
}
