package dev.rapport.followup.calendar;

import dev.rapport.followup.subscription.Secrets;
import dev.rapport.followup.subscription.Subscription;
import dev.rapport.followup.subscription.Subscriptions;
import dev.rapport.service.sql.Sql;
import dev.rapport.tenancy.WorkspaceScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Finds the feed that a secret opens.
@ApplicationScoped
class Feeds {

    /// Past a month nobody's calendar still waits to hear that something was moved or called off.
    private static final String ENTRIES = """
            select reminder.id, reminder.step, reminder.state, reminder.due_at, reminder.reason, reminder.sequence,
                reminder.changed_at, connection.person_name, connection.person_company
            from reminder
            join connection on connection.id = reminder.connection_id
            where reminder.workspace_id = current_workspace() and (?::uuid is null or reminder.member_id = ?)
                and (reminder.state in ('scheduled', 'due') or reminder.changed_at > now() - interval '30 days')
            order by reminder.due_at, reminder.id
            limit 5000
            """;

    private static final String OWNER = "select id, workspace_id from calendar_of(?)";

    private final Sql sql;
    private final Subscriptions subscriptions;
    private final WorkspaceScope workspaces;

    Feeds(Sql sql, Subscriptions subscriptions, WorkspaceScope workspaces) {
        this.sql = sql;
        this.subscriptions = subscriptions;
        this.workspaces = workspaces;
    }

    record Feed(Subscription subscription, List<FeedEntry> entries) {}

    private record Place(UUID subscriptionId, UUID workspaceId) {}

    /// Empty for a secret that opens nothing, or no longer does.
    Optional<Feed> find(String secret) {
        Optional<Place> place = QuarkusTransaction.requiringNew()
                .call(() -> sql.first(
                        OWNER,
                        row -> new Place(row.getObject("id", UUID.class), row.getObject("workspace_id", UUID.class)),
                        Secrets.hash(secret)));
        return place.map(found -> workspaces.inTransaction(found.workspaceId(), () -> read(found.subscriptionId())));
    }

    private Feed read(UUID subscriptionId) {
        Subscription subscription = subscriptions.get(subscriptionId);
        UUID owner = subscription.ownerId();
        return new Feed(subscription, sql.list(ENTRIES, FeedEntry::of, owner, owner));
    }
}
