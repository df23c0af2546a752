package dev.rapport.followup.reminder;

import dev.rapport.service.sql.Sql;
import dev.rapport.service.sql.SqlFailure;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/// How much is overdue, over all workspaces, when somebody looks at the metrics. Every replica tells the same.
@Startup
@ApplicationScoped
class DueBacklog {

    private static final Logger LOG = Logger.getLogger(DueBacklog.class);

    /// Looking must stay cheap; from here on the exact number says nothing more.
    private static final int MOST = 100_000;

    private static final String OVERDUE = """
            select count(*) as reminders, coalesce(extract(epoch from ?::timestamptz - min(due_at)), 0) as lateness
            from (
                select due_at from reminder
                where state = 'scheduled' and due_at <= ?
                order by due_at
                limit ?
            ) as overdue
            """;

    private static final Overdue UNKNOWN = new Overdue(Double.NaN, Double.NaN);

    private final Sql sql;
    private final Clock clock;

    /// @param lateness seconds since the oldest was due
    private record Overdue(double reminders, double lateness) {}

    DueBacklog(Sql sql, Clock clock, MeterRegistry metrics) {
        this.sql = sql;
        this.clock = clock;
        Gauge.builder(
                        "rapport.reminders.overdue",
                        this,
                        backlog -> backlog.look().reminders())
                .description("Reminders whose time has come and that are not out yet, counted up to 100000")
                .register(metrics);
        Gauge.builder(
                        "rapport.reminders.lateness",
                        this,
                        backlog -> backlog.look().lateness())
                .description("How long the oldest of them has been due")
                .baseUnit("seconds")
                .register(metrics);
    }

    private Overdue look() {
        try {
            return QuarkusTransaction.requiringNew().call(this::count);
        } catch (SqlFailure unknown) {
            LOG.debug("What is overdue cannot be told", unknown);
            return UNKNOWN;
        }
    }

    private Overdue count() {
        sql.execute(DueReminders.ACT_AS_WORKER);
        Instant now = clock.instant();
        return sql.first(
                        OVERDUE,
                        row -> new Overdue(row.getDouble("reminders"), row.getDouble("lateness")),
                        now,
                        now,
                        MOST)
                .orElse(UNKNOWN);
    }
}
