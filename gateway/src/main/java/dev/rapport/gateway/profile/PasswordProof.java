package dev.rapport.gateway.profile;

import dev.rapport.gateway.account.Account;
import dev.rapport.gateway.account.AccountStore;
import dev.rapport.gateway.account.Passwords;
import dev.rapport.gateway.account.Throttle;
import dev.rapport.gateway.caller.CurrentCaller;
import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/// Has somebody who is signed in show that it is still they: a browser left open changes no password. Counts tries as
/// signing in does.
@ApplicationScoped
class PasswordProof {

    private static final int LONGEST = 256;

    private final AccountStore accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final CurrentCaller current;

    PasswordProof(AccountStore accounts, Passwords passwords, Throttle throttle, CurrentCaller current) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.current = current;
    }

    Account by(String field, @Nullable String password) {
        Account account = accounts.get(current.person().accountId());
        String given = Fields.text(field, password, LONGEST);
        count(account);
        if (!passwords.matches(given, account.passwordHash())) {
            throw Problems.problem("password-wrong", Response.Status.FORBIDDEN, "The current password is wrong.")
                    .build();
        }
        throttle.forget(account.email(), null);
        return account;
    }

    void count(Account account) {
        throttle.count(account.email(), null);
    }
}
