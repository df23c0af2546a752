package dev.rapport.gateway.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.rapport.gateway.support.Closed;
import dev.rapport.gateway.support.Services;
import dev.rapport.gateway.support.Visitor;
import dev.rapport.testing.MovableClock;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(Closed.class)
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class InvitationTest {

    @Inject
    MovableClock clock;

    @Test
    void somebody_with_a_link_joins_in_its_role() {
        // Given
        Visitor owner = Visitor.owner();
        String token = owner.invite("viewer");
        Visitor newcomer = new Visitor();
        newcomer.post("/api/invitations/look", Map.of("token", token))
                .then()
                .statusCode(200)
                .body("role", is("viewer"))
                .body("invitedBy", is("Olive Owner"));

        // When
        newcomer.post("/api/invitations/accept", newcomer.acceptance(token))
                .then()
                .statusCode(200);

        // Then
        newcomer.get("/api/session")
                .then()
                .body("role", is("viewer"))
                .body("workspace.id", is(owner.path("workspace.id")));
        owner.get("/api/members").then().body("items.id", hasItem(newcomer.path("memberId")));
    }

    @Test
    void a_link_is_good_once() {
        // Given
        Visitor owner = Visitor.owner();
        String token = owner.invite("member");
        Visitor first = new Visitor();
        first.post("/api/invitations/accept", first.acceptance(token)).then().statusCode(200);

        // When
        Visitor second = new Visitor();
        second.post("/api/invitations/accept", second.acceptance(token))
                // Then
                .then()
                .statusCode(404)
                .body("type", is("urn:rapport:problem:invitation-refused"));
    }

    @Test
    void of_many_who_use_a_link_at_once_one_gets_in() throws Exception {
        // Given
        Visitor owner = Visitor.owner();
        String token = owner.invite("member");
        Callable<Integer> attempt = () -> {
            Visitor visitor = new Visitor();
            return visitor.post("/api/invitations/accept", visitor.acceptance(token))
                    .statusCode();
        };

        // When
        List<Integer> answers;
        try (var threads = Executors.newFixedThreadPool(4)) {
            answers = threads.invokeAll(List.of(attempt, attempt, attempt, attempt)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
        }

        // Then
        assertThat(answers).containsExactlyInAnyOrder(200, 404, 404, 404);
    }

    @Test
    void a_withdrawn_invitation_is_no_more() {
        // Given
        Visitor owner = Visitor.owner();
        String token = owner.invite("member");
        List<String> open = owner.get("/api/invitations").path("items.id");

        // When
        open.forEach(id -> owner.delete("/api/invitations/" + id).then().statusCode(204));

        // Then
        new Visitor()
                .post("/api/invitations/look", Map.of("token", token))
                .then()
                .statusCode(404);
    }

    @Test
    void an_invitation_ends_with_its_time() {
        // Given
        String token = Visitor.owner().invite("member");

        // When
        clock.advance(Duration.ofDays(7));

        // Then
        Visitor late = new Visitor();
        late.post("/api/invitations/accept", late.acceptance(token)).then().statusCode(404);
    }

    @Test
    void a_list_never_shows_a_link_again() {
        Visitor owner = Visitor.owner();
        String token = owner.invite("member");
        owner.get("/api/invitations").then().body("items[0].link", nullValue()).body(not(containsString(token)));
    }

    @Test
    void an_invitation_for_an_address_is_for_that_address() {
        // Given
        Visitor owner = Visitor.owner();
        String link = owner.post("/api/invitations", Map.of("role", "member", "email", "Wanted@Example.org"))
                .path("link");
        String token = link.substring(link.indexOf('#') + 1);
        Visitor other = new Visitor();

        // When
        other.post("/api/invitations/accept", other.acceptance(token))
                // Then
                .then()
                .statusCode(403)
                .body("type", is("urn:rapport:problem:invitation-for-another"));
        Visitor wanted = new Visitor();
        Map<String, String> acceptance = new HashMap<>(wanted.acceptance(token));
        acceptance.put("email", "wanted@example.org");
        wanted.post("/api/invitations/accept", acceptance).then().statusCode(200);
    }

    @Test
    void somebody_with_an_account_signs_in_and_joins_another_workspace() {
        // Given
        Visitor owner = Visitor.owner();
        Visitor member = Visitor.newcomer(owner, "member");
        String second =
                owner.post("/api/workspaces", Map.of("name", "Another client")).path("id");
        owner.post("/api/session/workspace", Map.of("workspaceId", second));
        String token = owner.invite("admin");

        // When
        member.post("/api/invitations/accept", Map.of("token", token)).then().statusCode(200);

        // Then
        member.get("/api/session")
                .then()
                .body("workspace.id", is(second))
                .body("role", is("admin"))
                .body("workspaces.role", hasItem("member"));
    }

    @ParameterizedTest
    @CsvSource({
        "password, short,                password",
        "password, passwordpassword,     password",
        "password, qwertyuiop12345,      password",
        "email,    not-an-address,       email",
        "name,     '',                   name"
    })
    void what_a_newcomer_gives_is_checked_by_name(String field, String value, String named) {
        Visitor owner = Visitor.owner();
        Visitor newcomer = new Visitor();
        Map<String, String> acceptance = new HashMap<>(newcomer.acceptance(owner.invite("member")));
        acceptance.put(field, value);
        newcomer.post("/api/invitations/accept", acceptance)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(named))
                .body(not(containsString("passwordpassword")));
    }

    @Test
    void the_link_leads_to_the_address_that_was_asked() {
        Visitor owner = Visitor.owner();
        String link = owner.post("/api/invitations", Map.of("role", "member")).path("link");
        assertThat(link).matches("http://localhost:\\d+/invitation#[\\w-]{43}");
    }
}
