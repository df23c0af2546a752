package dev.rapport.followup.delivery;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.followup.subscription.Channel;
import dev.rapport.followup.subscription.Subscription;
import dev.rapport.followup.subscription.SubscriptionDisabled;
import dev.rapport.followup.subscription.Subscriptions;
import dev.rapport.service.paging.Cursor;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Problems;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The deliveries of a subscription, as members look at them and send them again.
@ApplicationScoped
class Deliveries {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final Subscriptions subscriptions;
    private final DeliveryStore store;
    private final Messages messages;
    private final CurrentWorkspace workspace;
    private final Clock clock;

    Deliveries(
            Subscriptions subscriptions,
            DeliveryStore store,
            Messages messages,
            CurrentWorkspace workspace,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.store = store;
        this.messages = messages;
        this.workspace = workspace;
        this.clock = clock;
    }

    @Transactional
    Page<Delivery> list(UUID subscriptionId, @Nullable String state, @Nullable String cursor, int limit) {
        subscriptions.get(subscriptionId);
        UUID before = Cursor.read(cursor, 1, parts -> UUID.fromString(parts.getFirst()))
                .orElse(null);
        return Page.of(store.list(subscriptionId, state, before, limit + 1), limit, last -> Cursor.of(last.id()));
    }

    @Transactional
    Delivery get(UUID subscriptionId, UUID id) {
        return store.find(subscriptionId, id).orElseThrow(() -> Problems.notFound("delivery", id));
    }

    /// Sends a message that means nothing, to see whether it arrives. It waits for no other.
    @Transactional(Transactional.TxType.MANDATORY)
    Delivery test(UUID subscriptionId) {
        Subscription subscription = active(subscriptionId);
        if (subscription.channel() != Channel.WEBHOOK) {
            throw Problems.conflict("Only a webhook can be tested.");
        }
        UUID messageId = IDS.generate();
        String payload = messages.test(subscriptionId, clock.instant(), workspace.id());
        UUID id = store.insert(subscriptionId, messageId, messageId, Messages.TEST, payload, true);
        return get(subscriptionId, id);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Delivery again(UUID subscriptionId, UUID id) {
        active(subscriptionId);
        get(subscriptionId, id);
        store.again(subscriptionId, id);
        return get(subscriptionId, id);
    }

    /// @return how many are sent again
    @Transactional(Transactional.TxType.MANDATORY)
    int again(UUID subscriptionId, Instant from, Instant to) {
        active(subscriptionId);
        return store.again(subscriptionId, from, to);
    }

    void miss(@Observes SubscriptionDisabled disabled) {
        store.miss(disabled.subscriptionId());
    }

    private Subscription active(UUID subscriptionId) {
        Subscription subscription = subscriptions.change(subscriptionId);
        if (!subscription.enabled()) {
            throw Problems.conflict("The subscription is disabled; enable it first.");
        }
        return subscription;
    }
}
