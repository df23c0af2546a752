package dev.rapport.gateway.owner;

import dev.rapport.gateway.account.Account;
import dev.rapport.gateway.account.AccountStore;
import dev.rapport.gateway.account.NewAccount;
import dev.rapport.gateway.account.Passwords;
import dev.rapport.gateway.audit.AuditLog;
import dev.rapport.gateway.caller.CurrentCaller;
import dev.rapport.gateway.caller.Secret;
import dev.rapport.gateway.session.SessionCookie;
import dev.rapport.gateway.session.SessionDocument;
import dev.rapport.gateway.session.SessionDocuments;
import dev.rapport.gateway.session.Sessions;
import dev.rapport.gateway.workspace.Membership;
import dev.rapport.gateway.workspace.Memberships;
import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import dev.rapport.tenancy.DefaultWorkspace;
import dev.rapport.tenancy.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/owner")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Session", description = "The first owner")
class OwnerResource {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TOKEN = 200;

    private final ClaimStore claims;
    private final AccountStore accounts;
    private final Passwords passwords;
    private final Memberships memberships;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final SessionDocuments documents;
    private final AuditLog log;
    private final CurrentCaller current;

    record Claim(
            @Nullable String token,
            @Nullable String email,
            @Nullable String name,
            @Nullable String password,
            @Nullable String workspaceName) {

        @Override
        public String toString() {
            return "Claim by " + email;
        }
    }

    OwnerResource(
            ClaimStore claims,
            AccountStore accounts,
            Passwords passwords,
            Memberships memberships,
            Sessions sessions,
            SessionCookie cookie,
            SessionDocuments documents,
            AuditLog log,
            CurrentCaller current) {
        this.claims = claims;
        this.accounts = accounts;
        this.passwords = passwords;
        this.memberships = memberships;
        this.sessions = sessions;
        this.cookie = cookie;
        this.documents = documents;
        this.log = log;
        this.current = current;
    }

    @POST
    @Operation(summary = "Claim the installation", description = "With the token of the link that the console prints")
    public Response claim(@Nullable Claim request) {
        Claim given =
                Fields.required("body", request, "send {\"token\": …, \"email\": …, \"name\": …, \"password\": …}");
        byte[] token = Secret.hash(Fields.text("token", given.token(), LONGEST_TOKEN));
        checkOpen(token);
        NewAccount account = NewAccount.checked(given.email(), given.name(), given.password());
        String workspace = Fields.optionalText("workspaceName", given.workspaceName(), LONGEST_NAME);
        String hash = passwords.hash(account.password());
        String cookieValue = QuarkusTransaction.requiringNew().call(() -> {
            claims.lock();
            checkOpen(token);
            return own(account, hash, workspace);
        });
        cookie.set(current.context(), cookieValue);
        SessionDocument document = documents.now();
        return Response.status(Response.Status.CREATED).entity(document).build();
    }

    private void checkOpen(byte[] token) {
        if (accounts.any()) {
            throw Problems.problem("already-claimed", Response.Status.CONFLICT, "This installation has an owner.")
                    .build();
        }
        if (!claims.knows(token)) {
            throw Problems.problem(
                            "claim-refused",
                            Response.Status.FORBIDDEN,
                            "The link is not one that the console printed; open the newest one.")
                    .build();
        }
    }

    private String own(NewAccount given, String hash, @Nullable String workspace) {
        Account account = accounts.add(given.email(), given.name(), hash).orElseThrow();
        Membership owner = memberships
                .join(DefaultWorkspace.MEMBER_ID, DefaultWorkspace.ID, account.id(), Role.OWNER)
                .orElseThrow();
        if (workspace != null) {
            memberships.rename(DefaultWorkspace.ID, workspace);
        }
        claims.clear();
        var started = sessions.start(account, owner);
        log.tell("owner.claimed", account.email(), Map.of());
        return started.token();
    }
}
