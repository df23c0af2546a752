package dev.rapport.gateway.owner;

import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class ClaimStore {

    private final Sql sql;
    private final Clock clock;

    ClaimStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(byte[] tokenHash) {
        sql.update(
                "insert into claim (token_hash, created_at) values (?, ?) on conflict do nothing",
                tokenHash,
                clock.instant());
    }

    /// One claim at a time, over all replicas, until the transaction ends.
    void lock() {
        sql.list("select pg_advisory_xact_lock(hashtext('rapport.claim'))", row -> true);
    }

    boolean knows(byte[] tokenHash) {
        return sql.first("select true from claim where token_hash = ?", row -> true, tokenHash)
                .isPresent();
    }

    void clear() {
        sql.update("delete from claim");
    }
}
