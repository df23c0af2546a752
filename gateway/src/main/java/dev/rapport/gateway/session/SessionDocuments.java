package dev.rapport.gateway.session;

import dev.rapport.gateway.account.Account;
import dev.rapport.gateway.account.AccountStore;
import dev.rapport.gateway.account.OneTimeCodes;
import dev.rapport.gateway.caller.Caller;
import dev.rapport.gateway.caller.CurrentCaller;
import dev.rapport.gateway.caller.Person;
import dev.rapport.gateway.caller.Seat;
import dev.rapport.gateway.caller.Via;
import dev.rapport.gateway.session.SessionDocument.AccountView;
import dev.rapport.gateway.session.SessionDocument.SignIn;
import dev.rapport.gateway.session.SessionDocument.Sso;
import dev.rapport.gateway.session.SessionDocument.WorkspaceName;
import dev.rapport.gateway.setting.SsoConfig;
import dev.rapport.gateway.workspace.Memberships;
import dev.rapport.gateway.workspace.WorkspaceNames;
import dev.rapport.gateway.workspace.WorkspaceView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes the document for the current request.
@ApplicationScoped
public class SessionDocuments {

    private static final String SSO_PATH = "/api/session/sso";

    private final AccountStore accounts;
    private final OneTimeCodes codes;
    private final Memberships memberships;
    private final WorkspaceNames names;
    private final SsoConfig sso;
    private final CurrentCaller current;

    SessionDocuments(
            AccountStore accounts,
            OneTimeCodes codes,
            Memberships memberships,
            WorkspaceNames names,
            SsoConfig sso,
            CurrentCaller current) {
        this.accounts = accounts;
        this.codes = codes;
        this.memberships = memberships;
        this.names = names;
        this.sso = sso;
        this.current = current;
    }

    public SessionDocument now() {
        return current.find().map(this::of).orElseGet(this::nobody);
    }

    private SessionDocument nobody() {
        return new SessionDocument(accounts.any(), false, signIn(), null, null, null, null, null, null, null);
    }

    private SessionDocument of(Caller caller) {
        Seat seat = caller.seat();
        Person person = caller.person();
        boolean open = caller.via() == Via.OPEN;
        return new SessionDocument(
                !open,
                open,
                signIn(),
                caller.via().text(),
                person == null ? null : view(accounts.get(person.accountId())),
                seat == null ? null : seat.memberId(),
                seat == null ? null : new WorkspaceName(seat.workspaceId(), names.of(seat.workspaceId())),
                seat == null ? null : seat.role(),
                Optional.ofNullable(caller.scopes())
                        .map(scopes -> scopes.stream().sorted().toList())
                        .orElse(null),
                workspaces(caller));
    }

    private @Nullable List<WorkspaceView> workspaces(Caller caller) {
        Person person = caller.person();
        if (caller.via() != Via.SESSION || person == null) {
            return null;
        }
        return memberships.of(person.accountId()).stream()
                .map(WorkspaceView::of)
                .toList();
    }

    private AccountView view(Account account) {
        return new AccountView(
                account.id(),
                account.email(),
                account.name(),
                account.hasPassword(),
                account.oneTimeOn(),
                account.oneTimeOn() ? codes.recoveryCodesLeft(account.id()) : 0);
    }

    private SignIn signIn() {
        return new SignIn(true, sso.enabled() ? new Sso(sso.name(), SSO_PATH) : null);
    }
}
