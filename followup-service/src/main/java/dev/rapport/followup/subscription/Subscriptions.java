package dev.rapport.followup.subscription;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.followup.seat.MemberFilter;
import dev.rapport.service.paging.Cursor;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import dev.rapport.tenancy.CurrentWorkspace;
import dev.rapport.tenancy.Role;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The subscriptions of the current workspace. All members see them; who made one, and owners and admins, change it.
@ApplicationScoped
public class Subscriptions {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final int LONGEST_NAME = 200;

    private final SubscriptionStore store;
    private final Targets targets;
    private final WebhookConfig config;
    private final CurrentWorkspace workspace;
    private final SecurityIdentity identity;
    private final Event<Object> events;
    private final Clock clock;

    Subscriptions(
            SubscriptionStore store,
            Targets targets,
            WebhookConfig config,
            CurrentWorkspace workspace,
            SecurityIdentity identity,
            Event<Object> events,
            Clock clock) {
        this.store = store;
        this.targets = targets;
        this.config = config;
        this.workspace = workspace;
        this.identity = identity;
        this.events = events;
        this.clock = clock;
    }

    /// @param secret what the subscriber needs and nobody is shown again; null if the channel has none
    record Made(Subscription subscription, @Nullable String secret) {}

    @Transactional
    Page<Subscription> list(@Nullable String cursor, int limit) {
        UUID after = Cursor.read(cursor, 1, parts -> UUID.fromString(parts.getFirst()))
                .orElse(null);
        return Page.of(store.list(after, limit + 1), limit, last -> Cursor.of(last.id()));
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404
    @Transactional
    public Subscription get(UUID id) {
        return store.find(id).orElseThrow(() -> Problems.notFound("subscription", id));
    }

    /// The subscription, locked until the transaction ends, if the caller may change it.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 or 403
    @Transactional(Transactional.TxType.MANDATORY)
    public Subscription change(UUID id) {
        Subscription found = store.lock(id).orElseThrow(() -> Problems.notFound("subscription", id));
        boolean mayAll = identity.hasRole(Role.OWNER) || identity.hasRole(Role.ADMIN);
        if (!mayAll && !found.memberId().equals(workspace.memberId())) {
            throw Problems.problem(
                            "forbidden",
                            Response.Status.FORBIDDEN,
                            "Only who made a subscription, an owner or an admin may change it.")
                    .build();
        }
        return found;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Made create(SubscriptionRequest request) {
        Channel channel = Channel.of(Fields.oneOf("channel", request.channel(), Channel.NAMES));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Subscription made = read(IDS.generate(), workspace.memberId(), channel, request, now);
        String secret = switch (channel) {
            case WEBHOOK -> Secrets.forSigning();
            case CALENDAR -> Secrets.forAddress();
            case DIGEST -> null;
        };
        boolean address = channel == Channel.CALENDAR;
        store.insert(made, address ? null : secret, address && secret != null ? Secrets.hash(secret) : null);
        announce(made);
        return new Made(made, secret);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Subscription update(UUID id, SubscriptionRequest request) {
        Subscription old = change(id);
        if (request.channel() != null && !request.channel().equals(old.channel().wireName())) {
            throw Problems.invalidField("channel", "cannot be changed", "make another subscription");
        }
        store.update(read(id, old.memberId(), old.channel(), request, old.createdAt()));
        Subscription changed = get(id);
        announce(changed);
        return changed;
    }

    /// A new secret. The old one signs beside it for a while; an old address is dead at once.
    @Transactional(Transactional.TxType.MANDATORY)
    Made rotate(UUID id) {
        Subscription found = change(id);
        return switch (found.channel()) {
            case WEBHOOK -> {
                String secret = Secrets.forSigning();
                store.rotateSigning(id, secret, clock.instant().plus(config.secretOverlap()));
                yield new Made(get(id), secret);
            }
            case CALENDAR -> {
                String secret = Secrets.forAddress();
                store.rotateAddress(id, Secrets.hash(secret));
                yield new Made(found, secret);
            }
            case DIGEST -> throw Problems.conflict("A digest has no secret.");
        };
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void delete(UUID id) {
        change(id);
        store.delete(id);
    }

    private void announce(Subscription subscription) {
        if (!subscription.enabled()) {
            events.fire(new SubscriptionDisabled(subscription.id()));
        } else if (subscription.channel() == Channel.DIGEST) {
            events.fire(new DigestSubscribed(subscription));
        }
    }

    private Subscription read(UUID id, UUID member, Channel channel, SubscriptionRequest request, Instant createdAt) {
        String name = Fields.optionalText("name", request.name(), LONGEST_NAME);
        return new Subscription(
                id,
                member,
                channel,
                name == null ? channel.wireName() : name,
                targets.of(channel, request),
                ReminderKinds.of(request.kinds()),
                MemberFilter.of(request.owner(), workspace.memberId()).orElse(null),
                request.enabled() == null || request.enabled(),
                null,
                null,
                null,
                createdAt);
    }
}
