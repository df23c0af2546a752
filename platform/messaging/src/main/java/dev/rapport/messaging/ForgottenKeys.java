package dev.rapport.messaging;

import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The keys whose events have no effect any more in the current workspace, because who they were about was erased. Only
/// hashes are kept.
@ApplicationScoped
public class ForgottenKeys {

    private static final String LOCK = """
            select pg_advisory_xact_lock(hashtext(current_schema() || '.forgotten'), uuid_hash(key))
            from unnest(?::uuid[]) as key
            order by uuid_hash(key)
            """;

    private static final String LOCK_SHARED = """
            select pg_advisory_xact_lock_shared(hashtext(current_schema() || '.forgotten'), uuid_hash(?))
            """;

    private static final String FORGET = """
            insert into forgotten_key (key_hash) select key_hash(key) from unnest(?::uuid[]) as key
            on conflict on constraint forgotten_key_pk do nothing
            """;

    private static final String FIND = """
            select 1 from forgotten_key where workspace_id = current_workspace() and key_hash = key_hash(?)
            """;

    private final Sql sql;

    ForgottenKeys(Sql sql) {
        this.sql = sql;
    }

    /// Forgets them with the current transaction. Waits for events of these keys that are having their effect just now;
    /// what comes later finds the keys forgotten. Call it before the rows are removed.
    @Transactional(TxType.MANDATORY)
    public void forget(Collection<UUID> keys) {
        UUID[] all = keys.toArray(UUID[]::new);
        List<UUID> sorted = Arrays.stream(all).sorted().toList();
        sql.list(LOCK, row -> true, (Object) sorted.toArray(UUID[]::new));
        sql.update(FORGET, (Object) all);
    }

    /// Whether the key is forgotten; that stays so until the current transaction ends.
    @Transactional(TxType.MANDATORY)
    public boolean contains(UUID key) {
        sql.list(LOCK_SHARED, row -> true, key);
        return isKnown(key);
    }

    /// The same at this moment; for readers of so many keys that they cannot hold a lock for each.
    @Transactional(TxType.MANDATORY)
    public boolean isKnown(UUID key) {
        return sql.first(FIND, row -> true, key).isPresent();
    }
}
