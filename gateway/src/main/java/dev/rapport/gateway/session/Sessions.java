package dev.rapport.gateway.session;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.gateway.account.Account;
import dev.rapport.gateway.audit.AuditLog;
import dev.rapport.gateway.caller.Caller;
import dev.rapport.gateway.caller.CurrentCaller;
import dev.rapport.gateway.caller.Seat;
import dev.rapport.gateway.caller.Secret;
import dev.rapport.gateway.caller.Source;
import dev.rapport.gateway.setting.IdentityConfig;
import dev.rapport.gateway.workspace.Membership;
import dev.rapport.gateway.workspace.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Begins, finds and ends sessions. Each sign-in makes a new token; what the browser sent before counts for nothing.
@ApplicationScoped
public class Sessions {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    /// How exactly "last seen" is kept: a write for each request would cost more than it tells.
    private static final Duration GRAIN = Duration.ofMinutes(1);

    private final SessionStore store;
    private final Memberships memberships;
    private final IdentityConfig config;
    private final AuditLog log;
    private final CurrentCaller current;
    private final Clock clock;

    Sessions(
            SessionStore store,
            Memberships memberships,
            IdentityConfig config,
            AuditLog log,
            CurrentCaller current,
            Clock clock) {
        this.store = store;
        this.memberships = memberships;
        this.config = config;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    /// A session of its own.
    ///
    /// @param token what the browser keeps; only its hash is stored
    public record Started(String token, Caller caller) {}

    /// Signs the account in, in its first workspace.
    public Started start(Account account) {
        return start(account, memberships.of(account.id()).stream().findFirst().orElse(null));
    }

    /// Signs the account in, in this workspace; whatever session the request came with ends.
    public Started start(Account account, @Nullable Membership membership) {
        Instant now = clock.instant();
        store.removeExpired(now);
        endCurrent();
        Instant endsAt = now.plus(config.session().longest());
        Seat seat = membership == null ? null : membership.seat();
        var session = new Session(IDS.generate(), account.person(), seat, now, earlier(now, endsAt), endsAt);
        String token = Secret.random();
        Source source = current.source();
        store.add(session, Secret.hash(token), source);
        Caller caller = session.caller();
        caller.remember(current.context());
        if (seat != null) {
            log.tell(seat.workspaceId(), caller, source, "session.started", session.id(), Map.of());
        }
        return new Started(token, caller);
    }

    /// Who the token belongs to, unless it has expired; using it keeps it alive.
    public Optional<Caller> find(String token) {
        Instant now = clock.instant();
        Optional<Session> found = store.find(Secret.hash(token), now);
        found.filter(session -> session.lastSeenAt().plus(GRAIN).isBefore(now))
                .ifPresent(session -> store.seen(session.id(), now, earlier(now, session.endsAt())));
        return found.map(Session::caller);
    }

    /// Ends the session that the request came with, if it came with one.
    public void endCurrent() {
        Caller caller = current.find().orElse(null);
        if (caller == null || caller.person() == null || caller.credentialId() == null) {
            return;
        }
        boolean ended = store.remove(caller.person().accountId(), caller.credentialId());
        Seat seat = caller.seat();
        if (ended && seat != null) {
            log.tell(seat.workspaceId(), caller, current.source(), "session.ended", caller.credentialId(), Map.of());
        }
    }

    /// Ends all the account's sessions but the one that asks.
    public void endOthers() {
        UUID asking = current.get().credentialId();
        store.removeOthers(current.person().accountId(), asking);
    }

    /// The session acts in this workspace from now on.
    public void act(Membership membership) {
        Caller caller = current.get();
        UUID session = caller.credentialId();
        if (session == null) {
            throw new IllegalStateException("only a session is switched");
        }
        store.act(session, membership.memberId());
        var switched = new Caller(caller.via(), caller.person(), membership.seat(), session, null);
        switched.remember(current.context());
        log.tell("session.switched", session, Map.of());
    }

    private Instant earlier(Instant now, Instant endsAt) {
        Instant idle = now.plus(config.session().idle());
        return idle.isBefore(endsAt) ? idle : endsAt;
    }
}
