package dev.rapport.gateway.session;

import dev.rapport.gateway.account.Account;
import dev.rapport.gateway.account.AccountStore;
import dev.rapport.gateway.account.EmailAddress;
import dev.rapport.gateway.account.OneTimeCodes;
import dev.rapport.gateway.account.Passwords;
import dev.rapport.gateway.account.Throttle;
import dev.rapport.gateway.audit.AuditLog;
import dev.rapport.gateway.caller.Caller;
import dev.rapport.gateway.caller.CurrentCaller;
import dev.rapport.gateway.caller.Via;
import dev.rapport.gateway.session.Sessions.Started;
import dev.rapport.gateway.workspace.Memberships;
import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Checks who somebody says to be. The slow part, the password's hash, is outside of any transaction.
@ApplicationScoped
class SignIn {

    private static final int LONGEST = 256;

    private final AccountStore accounts;
    private final Passwords passwords;
    private final OneTimeCodes codes;
    private final Throttle throttle;
    private final Sessions sessions;
    private final Memberships memberships;
    private final AuditLog log;
    private final CurrentCaller current;

    SignIn(
            AccountStore accounts,
            Passwords passwords,
            OneTimeCodes codes,
            Throttle throttle,
            Sessions sessions,
            Memberships memberships,
            AuditLog log,
            CurrentCaller current) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.codes = codes;
        this.throttle = throttle;
        this.sessions = sessions;
        this.memberships = memberships;
        this.log = log;
        this.current = current;
    }

    Started with(Credentials given) {
        String email = EmailAddress.normal(Fields.text("email", given.email(), LONGEST));
        String password = Fields.text("password", given.password(), LONGEST);
        throttle.count(email, current.source().address());
        Account account = accounts.byEmail(email).orElse(null);
        boolean matches = passwords.matches(password, account == null ? null : account.passwordHash());
        if (account == null || !matches) {
            refused(account, "password");
            throw refusal("sign-in-refused", "E-mail address or password is wrong.");
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            takeCode(account, given.code());
            throttle.forget(email, current.source().address());
            return sessions.start(account);
        });
    }

    private void takeCode(Account account, @Nullable String code) {
        if (!account.oneTimeOn()) {
            return;
        }
        if (code == null || code.isBlank()) {
            throw refusal("one-time-code-needed", "The account asks for a one-time code; send it as code.");
        }
        if (!codes.take(account.id(), Fields.text("code", code, LONGEST))) {
            refused(account, "one-time code");
            throw refusal("one-time-code-refused", "The one-time code is wrong or was used; take the next one.");
        }
    }

    /// Kept although the sign-in is not.
    private void refused(@Nullable Account account, String wrong) {
        if (account == null) {
            return;
        }
        var caller = new Caller(Via.SESSION, account.person(), null, null, null);
        QuarkusTransaction.requiringNew()
                .run(() -> memberships
                        .of(account.id())
                        .forEach(membership -> log.tell(
                                membership.workspaceId(),
                                caller,
                                current.source(),
                                "session.refused",
                                account.email(),
                                Map.of("wrong", wrong))));
    }

    private static RuntimeException refusal(String type, String detail) {
        return Problems.problem(type, Response.Status.UNAUTHORIZED, detail).build();
    }
}
