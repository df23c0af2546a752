package dev.rapport.gateway.invitation;

import dev.rapport.gateway.account.Account;
import dev.rapport.gateway.account.AccountStore;
import dev.rapport.gateway.account.NewAccount;
import dev.rapport.gateway.account.Passwords;
import dev.rapport.gateway.audit.AuditLog;
import dev.rapport.gateway.caller.Caller;
import dev.rapport.gateway.caller.CurrentCaller;
import dev.rapport.gateway.caller.Secret;
import dev.rapport.gateway.caller.Via;
import dev.rapport.gateway.invitation.AcceptanceResource.Accept;
import dev.rapport.gateway.session.Sessions;
import dev.rapport.gateway.workspace.Membership;
import dev.rapport.gateway.workspace.Memberships;
import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns an invitation into a membership. Removing the invitation's row decides who of two was first.
@ApplicationScoped
class Acceptance {

    private static final int LONGEST_TOKEN = 200;

    private final InvitationStore store;
    private final AccountStore accounts;
    private final Passwords passwords;
    private final Memberships memberships;
    private final Sessions sessions;
    private final AuditLog log;
    private final CurrentCaller current;
    private final Clock clock;

    Acceptance(
            InvitationStore store,
            AccountStore accounts,
            Passwords passwords,
            Memberships memberships,
            Sessions sessions,
            AuditLog log,
            CurrentCaller current,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.passwords = passwords;
        this.memberships = memberships;
        this.sessions = sessions;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    Invitation find(@Nullable String token) {
        return store.find(Secret.hash(Fields.text("token", token, LONGEST_TOKEN)), clock.instant())
                .orElseThrow(Acceptance::refused);
    }

    /// The new session's token.
    String accept(Accept given) {
        Invitation invitation = find(given.token());
        Optional<Account> own = signedIn();
        if (own.isPresent()) {
            checkFor(invitation, own.get().email());
            return QuarkusTransaction.requiringNew().call(() -> join(invitation, own.get()));
        }
        NewAccount newcomer = NewAccount.checked(given.email(), given.name(), given.password());
        checkFor(invitation, newcomer.email());
        if (accounts.byEmail(newcomer.email()).isPresent()) {
            throw accountExists();
        }
        String hash = passwords.hash(newcomer.password());
        return QuarkusTransaction.requiringNew().call(() -> {
            Account account =
                    accounts.add(newcomer.email(), newcomer.name(), hash).orElseThrow(Acceptance::accountExists);
            return join(invitation, account);
        });
    }

    private Optional<Account> signedIn() {
        return current.find()
                .filter(caller -> caller.via() == Via.SESSION)
                .map(Caller::person)
                .map(person -> accounts.get(person.accountId()));
    }

    private String join(Invitation invitation, Account account) {
        if (!store.remove(invitation.workspaceId(), invitation.id())) {
            throw refused();
        }
        Membership membership = memberships
                .join(invitation.workspaceId(), account.id(), invitation.role())
                .orElseThrow(() -> Problems.conflict("You are a member of this workspace already; switch to it."));
        var started = sessions.start(account, membership);
        log.tell(
                "member.joined",
                membership.memberId(),
                Map.of("invitation", invitation.id().toString(), "role", invitation.role()));
        return started.token();
    }

    private static void checkFor(Invitation invitation, String email) {
        if (invitation.email() != null && !invitation.email().equals(email)) {
            throw Problems.problem(
                            "invitation-for-another",
                            Response.Status.FORBIDDEN,
                            "This invitation is for another e-mail address.")
                    .build();
        }
    }

    private static RuntimeException accountExists() {
        return Problems.problem(
                        "account-exists",
                        Response.Status.CONFLICT,
                        "There is an account of this address; sign in, then open the link again.")
                .build();
    }

    private static RuntimeException refused() {
        return Problems.problem(
                        "invitation-refused",
                        Response.Status.NOT_FOUND,
                        "This invitation was used, withdrawn, or has expired; ask for another.")
                .build();
    }
}
