package dev.rapport.followup.stream;

import dev.rapport.service.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Forgets notices that are older than any client's break.
@ApplicationScoped
class NoticeRetention {

    private static final String FORGET = "delete from notice where created_at < ?";

    private final Sql sql;
    private final StreamConfig config;
    private final Clock clock;

    NoticeRetention(Sql sql, StreamConfig config, Clock clock) {
        this.sql = sql;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void forgetOld() {
        sql.execute("set local role followup_worker");
        sql.update(FORGET, clock.instant().minus(config.retention()));
    }
}
