package dev.rapport.gateway.session;

import dev.rapport.gateway.caller.Person;
import dev.rapport.gateway.caller.Seat;
import dev.rapport.gateway.caller.Source;
import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SessionStore {

    private static final String ADD = """
            insert into session
                (id, token_hash, account_id, member_id, created_at, last_seen_at, expires_at, ends_at, address, agent)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String FIND = """
            select s.id, s.account_id, a.name, m.id as member_id, m.workspace_id, m.role,
                   s.last_seen_at, s.expires_at, s.ends_at
            from session s
            join account a on a.id = s.account_id
            left join membership m on m.id = s.member_id
            where s.token_hash = ? and s.expires_at > ?
            """;

    private final Sql sql;

    SessionStore(Sql sql) {
        this.sql = sql;
    }

    void add(Session session, byte[] tokenHash, Source source) {
        Seat seat = session.seat();
        sql.update(
                ADD,
                session.id(),
                tokenHash,
                session.person().accountId(),
                seat == null ? null : seat.memberId(),
                session.lastSeenAt(),
                session.lastSeenAt(),
                session.expiresAt(),
                session.endsAt(),
                source.address(),
                source.agent());
    }

    Optional<Session> find(byte[] tokenHash, Instant now) {
        return sql.first(FIND, SessionStore::read, tokenHash, now);
    }

    void seen(UUID id, Instant now, Instant expiresAt) {
        sql.update("update session set last_seen_at = ?, expires_at = ? where id = ?", now, expiresAt, id);
    }

    void act(UUID id, UUID memberId) {
        sql.update("update session set member_id = ? where id = ?", memberId, id);
    }

    List<SessionView> of(UUID accountId, @Nullable UUID current, Instant now) {
        return sql.list(
                """
                select id, id = ? as current, created_at, last_seen_at, expires_at, address, agent
                from session
                where account_id = ? and expires_at > ?
                order by last_seen_at desc, id
                """,
                row -> new SessionView(
                        row.getObject("id", UUID.class),
                        row.getBoolean("current"),
                        Sql.instant(row, "created_at"),
                        Sql.instant(row, "last_seen_at"),
                        Sql.instant(row, "expires_at"),
                        row.getString("address"),
                        row.getString("agent")),
                current,
                accountId,
                now);
    }

    boolean remove(UUID accountId, UUID id) {
        return sql.update("delete from session where account_id = ? and id = ?", accountId, id) == 1;
    }

    void removeOthers(UUID accountId, @Nullable UUID kept) {
        sql.update("delete from session where account_id = ? and id is distinct from ?", accountId, kept);
    }

    void removeExpired(Instant now) {
        sql.update("delete from session where expires_at <= ?", now);
    }

    private static Session read(ResultSet row) throws SQLException {
        UUID memberId = row.getObject("member_id", UUID.class);
        return new Session(
                row.getObject("id", UUID.class),
                new Person(row.getObject("account_id", UUID.class), row.getString("name")),
                memberId == null
                        ? null
                        : new Seat(row.getObject("workspace_id", UUID.class), memberId, row.getString("role")),
                Sql.instant(row, "last_seen_at"),
                Sql.instant(row, "expires_at"),
                Sql.instant(row, "ends_at"));
    }
}
