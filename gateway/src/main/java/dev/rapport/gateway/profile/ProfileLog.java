package dev.rapport.gateway.profile;

import dev.rapport.gateway.audit.AuditLog;
import dev.rapport.gateway.caller.Caller;
import dev.rapport.gateway.caller.CurrentCaller;
import dev.rapport.gateway.workspace.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/// Tells every workspace that an account belongs to what happened to the account.
@ApplicationScoped
class ProfileLog {

    private final Memberships memberships;
    private final AuditLog log;
    private final CurrentCaller current;

    ProfileLog(Memberships memberships, AuditLog log, CurrentCaller current) {
        this.memberships = memberships;
        this.log = log;
        this.current = current;
    }

    void tell(String action) {
        Caller caller = current.get();
        UUID account = current.person().accountId();
        memberships.of(account).forEach(membership -> {
            var as = new Caller(caller.via(), caller.person(), membership.seat(), caller.credentialId(), null);
            log.tell(membership.workspaceId(), as, current.source(), action, account, Map.of());
        });
    }
}
