package dev.rapport.gateway.account;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class AccountStore {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private static final String SELECT = "select a.id, a.email, a.name, a.password_hash, a.one_time_on from account a ";

    private final Sql sql;
    private final Clock clock;

    AccountStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Whether anybody has an account: the installation is claimed then.
    public boolean any() {
        return sql.first("select exists (select from account)", row -> row.getBoolean(1))
                .orElse(false);
    }

    public Optional<Account> find(UUID id) {
        return sql.first(SELECT + "where a.id = ?", AccountStore::read, id);
    }

    public Account get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("a session's account is there"));
    }

    public Optional<Account> byEmail(String email) {
        return sql.first(SELECT + "where a.email = ?", AccountStore::read, email);
    }

    public Optional<Account> byProvider(String issuer, String subject) {
        return sql.first(
                SELECT + "join provider_identity p on p.account_id = a.id where p.issuer = ? and p.subject = ?",
                AccountStore::read,
                issuer,
                subject);
    }

    /// Empty if the address is taken.
    public Optional<Account> add(String email, String name, @Nullable String passwordHash) {
        var account = new Account(IDS.generate(), email, name, passwordHash, false);
        int added = sql.update("""
                insert into account (id, email, name, password_hash, created_at) values (?, ?, ?, ?, ?)
                on conflict (email) do nothing
                """, account.id(), email, name, passwordHash, clock.instant());
        return added == 1 ? Optional.of(account) : Optional.empty();
    }

    public void link(UUID id, String issuer, String subject) {
        sql.update("insert into provider_identity (issuer, subject, account_id) values (?, ?, ?)", issuer, subject, id);
    }

    public void rename(UUID id, String name) {
        sql.update("update account set name = ? where id = ?", name, id);
    }

    public void setPassword(UUID id, String hash) {
        sql.update("update account set password_hash = ? where id = ?", hash, id);
    }

    private static Account read(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                row.getString("password_hash"),
                row.getBoolean("one_time_on"));
    }
}
