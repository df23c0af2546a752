package dev.rapport.templates.outcome;

import dev.rapport.service.sql.Sql;
import dev.rapport.templates.library.Library;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Counts outcomes by version of a template.
@ApplicationScoped
@Transactional
public class OutcomeReport {

    /// A note is pending until it is answered or old; a reply counts as an acceptance whose event is still to come.
    private static final String COUNTS = """
            select v.id, v.number,
                count(o.sent_at) as sent,
                count(*) filter (where o.sent_at > ? and coalesce(o.accepted_at, o.not_accepted_at, o.replied_at) is null)
                    as pending,
                count(coalesce(o.accepted_at, o.replied_at)) as accepted,
                count(o.replied_at) as replied
            from template_version v
            left join outcome o on o.template_version_id = v.id and o.sent_at is not null
            where v.template_id = ?
            group by v.id, v.number
            order by v.number desc
            """;

    private final Library library;
    private final Sql sql;
    private final OutcomeConfig config;
    private final Clock clock;

    OutcomeReport(Library library, Sql sql, OutcomeConfig config, Clock clock) {
        this.library = library;
        this.sql = sql;
        this.config = config;
        this.clock = clock;
    }

    /// Newest version first.
    public List<VersionOutcome> of(UUID templateId) {
        library.get(templateId);
        return sql.list(
                COUNTS,
                row -> VersionOutcome.of(
                        new VersionOutcome.Counts(
                                row.getObject("id", UUID.class),
                                row.getInt("number"),
                                row.getLong("sent"),
                                row.getLong("pending"),
                                row.getLong("accepted"),
                                row.getLong("replied")),
                        config.threshold()),
                clock.instant().minus(config.maturity()),
                templateId);
    }
}
