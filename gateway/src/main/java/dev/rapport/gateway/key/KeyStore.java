package dev.rapport.gateway.key;

import dev.rapport.gateway.caller.Caller;
import dev.rapport.gateway.caller.Person;
import dev.rapport.gateway.caller.Seat;
import dev.rapport.gateway.caller.Via;
import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class KeyStore {

    private static final String ADD = """
            insert into api_key (id, token_hash, member_id, name, hint, scopes, created_at, expires_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String FIND = """
            select k.id, k.scopes, k.last_used_at, m.id as member_id, m.workspace_id, m.role, a.id as account_id, a.name
            from api_key k
            join membership m on m.id = k.member_id
            join account a on a.id = m.account_id
            where k.token_hash = ? and k.expires_at > ? and k.revoked_at is null
            """;

    private static final String LIST = """
            select k.id, k.name, k.hint, k.scopes, a.name as created_by, k.created_at, k.expires_at, k.last_used_at
            from api_key k
            join membership m on m.id = k.member_id
            join account a on a.id = m.account_id
            where m.workspace_id = ? and k.revoked_at is null
            """;

    private static final String REVOKE = """
            update api_key k set revoked_at = ?
            from membership m
            where m.id = k.member_id and m.workspace_id = ? and k.id = ? and k.revoked_at is null
            """;

    private final Sql sql;

    /// A key in use.
    ///
    /// @param caller whom it speaks for: the member who made it, held to its scopes
    record Found(Caller caller, @Nullable Instant lastUsedAt) {}

    KeyStore(Sql sql) {
        this.sql = sql;
    }

    void add(KeyView key, byte[] tokenHash, UUID memberId) {
        sql.update(
                ADD,
                key.id(),
                tokenHash,
                memberId,
                key.name(),
                key.hint(),
                key.scopes(),
                key.createdAt(),
                key.expiresAt());
    }

    Optional<Found> find(byte[] tokenHash, Instant now) {
        return sql.first(FIND, KeyStore::found, tokenHash, now);
    }

    void used(UUID id, Instant now) {
        sql.update("update api_key set last_used_at = ? where id = ?", now, id);
    }

    List<KeyView> list(UUID workspaceId) {
        return sql.list(LIST + "order by k.created_at desc, k.id", KeyStore::view, workspaceId);
    }

    boolean revoke(UUID workspaceId, UUID id, Instant now) {
        return sql.update(REVOKE, now, workspaceId, id) == 1;
    }

    private static Found found(ResultSet row) throws SQLException {
        var seat = new Seat(
                row.getObject("workspace_id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getString("role"));
        var person = new Person(row.getObject("account_id", UUID.class), row.getString("name"));
        var caller = new Caller(
                Via.KEY, person, seat, row.getObject("id", UUID.class), Set.copyOf(Sql.texts(row, "scopes")));
        return new Found(caller, Sql.instantOrNull(row, "last_used_at"));
    }

    private static KeyView view(ResultSet row) throws SQLException {
        return new KeyView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("hint"),
                Sql.texts(row, "scopes"),
                row.getString("created_by"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "expires_at"),
                Sql.instantOrNull(row, "last_used_at"),
                null);
    }
}
