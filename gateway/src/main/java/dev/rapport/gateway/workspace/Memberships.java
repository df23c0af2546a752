package dev.rapport.gateway.workspace;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.service.sql.Sql;
import dev.rapport.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who belongs where.
@ApplicationScoped
public class Memberships {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private static final String SELECT = """
            select m.id, m.workspace_id, w.name, m.account_id, m.role
            from membership m
            join workspace w on w.id = m.workspace_id
            """;

    private final Sql sql;
    private final Clock clock;

    Memberships(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// The account's, in the order of joining.
    public List<Membership> of(UUID accountId) {
        return sql.list(SELECT + "where m.account_id = ? order by m.joined_at, m.id", Memberships::read, accountId);
    }

    public Optional<Membership> of(UUID accountId, UUID workspaceId) {
        return sql.first(
                SELECT + "where m.account_id = ? and m.workspace_id = ?", Memberships::read, accountId, workspaceId);
    }

    /// Empty if the account is a member already.
    public Optional<Membership> join(UUID workspaceId, UUID accountId, String role) {
        return join(IDS.generate(), workspaceId, accountId, role);
    }

    public Optional<Membership> join(UUID memberId, UUID workspaceId, UUID accountId, String role) {
        sql.update("""
                insert into membership (id, workspace_id, account_id, role, joined_at) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """, memberId, workspaceId, accountId, role, clock.instant());
        return sql.first(SELECT + "where m.id = ? and m.account_id = ?", Memberships::read, memberId, accountId);
    }

    /// A new workspace with its owner.
    public Membership found(String name, UUID accountId) {
        UUID id = IDS.generate();
        sql.update("insert into workspace (id, name, created_at) values (?, ?, ?)", id, name, clock.instant());
        return join(id, accountId, Role.OWNER).orElseThrow();
    }

    public void rename(UUID workspaceId, String name) {
        sql.update("update workspace set name = ? where id = ?", name, workspaceId);
    }

    private static Membership read(ResultSet row) throws SQLException {
        return new Membership(
                row.getObject("id", UUID.class),
                row.getObject("workspace_id", UUID.class),
                row.getString("name"),
                row.getObject("account_id", UUID.class),
                row.getString("role"));
    }
}
