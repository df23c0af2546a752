package dev.rapport.gateway.profile;

import dev.rapport.gateway.account.Account;
import dev.rapport.gateway.account.AccountStore;
import dev.rapport.gateway.account.NewAccount;
import dev.rapport.gateway.account.OneTimeCodes;
import dev.rapport.gateway.account.PasswordRule;
import dev.rapport.gateway.account.Passwords;
import dev.rapport.gateway.caller.CurrentCaller;
import dev.rapport.gateway.session.SessionDocument;
import dev.rapport.gateway.session.SessionDocuments;
import dev.rapport.gateway.session.Sessions;
import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/account")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Account", description = "One's own")
class ProfileResource {

    private static final int LONGEST_CODE = 64;

    private final AccountStore accounts;
    private final Passwords passwords;
    private final OneTimeCodes codes;
    private final PasswordProof proof;
    private final Sessions sessions;
    private final SessionDocuments documents;
    private final ProfileLog log;
    private final CurrentCaller current;

    record Named(@Nullable String name) {}

    record NewPassword(@Nullable String current, @Nullable String password) {
        @Override
        public String toString() {
            return "NewPassword";
        }
    }

    record Proof(@Nullable String password) {
        @Override
        public String toString() {
            return "Proof";
        }
    }

    record Code(@Nullable String code) {}

    record RecoveryCodes(List<String> recoveryCodes) {
        @Override
        public String toString() {
            return "RecoveryCodes";
        }
    }

    ProfileResource(
            AccountStore accounts,
            Passwords passwords,
            OneTimeCodes codes,
            PasswordProof proof,
            Sessions sessions,
            SessionDocuments documents,
            ProfileLog log,
            CurrentCaller current) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.codes = codes;
        this.proof = proof;
        this.sessions = sessions;
        this.documents = documents;
        this.log = log;
        this.current = current;
    }

    @PATCH
    @Transactional
    @Operation(summary = "Change one's name")
    public SessionDocument rename(@Nullable Named request) {
        Named given = Fields.required("body", request, "send {\"name\": …}");
        accounts.rename(current.person().accountId(), NewAccount.checkedName(given.name()));
        return documents.now();
    }

    @POST
    @Path("/password")
    @Operation(summary = "Change one's password", description = "All other sessions end")
    public Response password(@Nullable NewPassword request) {
        NewPassword given = Fields.required("body", request, "send {\"current\": …, \"password\": …}");
        Account account = proof.by("current", given.current());
        String hash =
                passwords.hash(PasswordRule.checked("password", given.password(), account.email(), account.name()));
        QuarkusTransaction.requiringNew().run(() -> {
            accounts.setPassword(account.id(), hash);
            sessions.endOthers();
            log.tell("account.password-changed");
        });
        return Response.noContent().build();
    }

    @POST
    @Path("/one-time-code")
    @Operation(summary = "Give an app a secret for one-time codes", description = "Asked for once a code has proved it")
    public Enrolment enrol(@Nullable Proof request) {
        Proof given = Fields.required("body", request, "send {\"password\": …}");
        Account account = proof.by("password", given.password());
        checkOff(account);
        byte[] secret = QuarkusTransaction.requiringNew().call(() -> codes.enrol(account.id()));
        return Enrolment.of(secret, account.email());
    }

    @POST
    @Path("/one-time-code/confirm")
    @Transactional
    @Operation(summary = "Ask for one-time codes from now on", description = "The recovery codes are shown this once")
    public RecoveryCodes confirm(@Nullable Code request) {
        Code given = Fields.required("body", request, "send {\"code\": …}");
        Account account = accounts.get(current.person().accountId());
        checkOff(account);
        if (!codes.isEnrolled(account.id())) {
            throw Problems.conflict("No app was given a secret yet; ask for one first.");
        }
        proof.count(account);
        if (!codes.takeOfApp(account.id(), Fields.text("code", given.code(), LONGEST_CODE))) {
            throw Problems.problem(
                            "one-time-code-refused",
                            Response.Status.FORBIDDEN,
                            "The code is wrong; check the clock of the phone and take the next one.")
                    .build();
        }
        log.tell("account.one-time-code-on");
        return new RecoveryCodes(codes.turnOn(account.id()));
    }

    @POST
    @Path("/one-time-code/remove")
    @Operation(summary = "Ask for one-time codes no more")
    public Response remove(@Nullable Proof request) {
        Proof given = Fields.required("body", request, "send {\"password\": …}");
        Account account = proof.by("password", given.password());
        QuarkusTransaction.requiringNew().run(() -> {
            codes.turnOff(account.id());
            log.tell("account.one-time-code-off");
        });
        return Response.noContent().build();
    }

    private static void checkOff(Account account) {
        if (account.oneTimeOn()) {
            throw Problems.conflict("One-time codes are on; turn them off first.");
        }
    }
}
