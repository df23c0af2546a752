package dev.rapport.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.rapport.gateway.support.Closed;
import dev.rapport.gateway.support.Services;
import dev.rapport.gateway.support.Visitor;
import dev.rapport.testing.MovableClock;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(Closed.class)
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class SessionTest {

    private static final String OWNER = "owner@example.org";

    @Inject
    MovableClock clock;

    @Test
    void a_session_ends_by_itself_unless_it_is_used() {
        // Given
        Visitor used = Visitor.owner();
        Visitor idle = Visitor.owner();

        // When
        clock.advance(Duration.ofHours(5));
        used.get("/api/rules").then().statusCode(200);
        clock.advance(Duration.ofHours(4));

        // Then
        used.get("/api/rules").then().statusCode(200);
        idle.get("/api/rules").then().statusCode(401);
    }

    @Test
    void no_session_outlives_its_end_however_much_it_is_used() {
        // Given
        Visitor owner = Visitor.owner();

        // When
        for (int hours = 0; hours < 14 * 24; hours += 6) {
            owner.get("/api/rules").then().statusCode(200);
            clock.advance(Duration.ofHours(6));
        }

        // Then
        owner.get("/api/rules").then().statusCode(401);
    }

    @Test
    void a_session_opens_the_services_under_a_token_of_its_member() {
        Visitor owner = Visitor.owner();
        owner.get("/api/rules").then().statusCode(200).body("service", is("analyzer"));
    }

    @Test
    void the_cookie_is_out_of_reach_for_pages_and_other_sites() {
        // Given
        Visitor.owner();

        // When
        String cookie = new Visitor().signIn(OWNER).header("Set-Cookie");

        // Then
        assertThat(cookie)
                .containsIgnoringCase("; HttpOnly")
                .contains("; SameSite=Strict", "; Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void the_cookie_does_not_reach_a_service() {
        Visitor owner = Visitor.owner();
        owner.get("/api/rules").then().body("headers.cookie", nullValue());
    }

    @Test
    void signing_in_makes_a_new_session_and_ends_the_one_before() {
        // Given
        Visitor owner = Visitor.owner();
        String before = owner.cookie();

        // When
        owner.signIn(OWNER).then().statusCode(200);

        // Then
        assertThat(owner.cookie()).isNotEqualTo(before);
        Visitor planted = new Visitor();
        planted.setCookie(before);
        planted.get("/api/rules").then().statusCode(401);
    }

    @Test
    void a_token_that_somebody_planted_never_becomes_a_session() {
        // Given
        Visitor.owner();
        Visitor victim = new Visitor();
        victim.setCookie("planted-by-another");

        // When
        victim.signIn(OWNER).then().statusCode(200);

        // Then
        assertThat(victim.cookie()).isNotEqualTo("planted-by-another");
        Visitor attacker = new Visitor();
        attacker.setCookie("planted-by-another");
        attacker.get("/api/rules").then().statusCode(401);
    }

    @Test
    void signing_out_ends_it() {
        // Given
        Visitor owner = Visitor.owner();
        String cookie = owner.cookie();

        // When
        owner.delete("/api/session").then().statusCode(204);

        // Then
        Visitor thief = new Visitor();
        thief.setCookie(cookie);
        thief.get("/api/rules").then().statusCode(401);
    }

    @Test
    void a_session_is_listed_and_ended_from_another() {
        // Given
        Visitor laptop = Visitor.owner();
        Visitor phone = Visitor.owner();
        List<String> others = laptop.get("/api/sessions").path("items.findAll { !it.current }.id");
        assertThat(others).isNotEmpty();

        // When
        others.forEach(id -> laptop.delete("/api/sessions/" + id).then().statusCode(204));

        // Then
        phone.get("/api/rules").then().statusCode(401);
        laptop.get("/api/sessions").then().body("items.size()", is(1)).body("items.current", hasItem(true));
    }

    @Test
    void another_accounts_session_is_not_there() {
        // Given
        Visitor owner = Visitor.owner();
        Visitor member = Visitor.newcomer(owner, "member");
        String ownersSession = owner.get("/api/sessions").path("items[0].id");

        // When
        member.delete("/api/sessions/" + ownersSession).then().statusCode(404);

        // Then
        owner.get("/api/rules").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner@example.org", "nobody@example.org"})
    void a_wrong_password_and_an_unknown_account_are_told_alike(String email) {
        Visitor.owner();
        new Visitor()
                .post("/api/session", Map.of("email", email, "password", "not the password at all"))
                .then()
                .statusCode(401)
                .body("type", is("urn:rapport:problem:sign-in-refused"))
                .body("detail", is("E-mail address or password is wrong."));
        Visitor.owner();
    }

    @Test
    void guessing_is_stopped() {
        // Given
        Visitor.owner();
        String victim = UUID.randomUUID() + "@example.org";

        // When
        for (int guess = 0; guess < 5; guess++) {
            guess(victim).then().statusCode(401);
        }

        // Then
        String wait = guess(victim)
                .then()
                .statusCode(429)
                .body("type", is("urn:rapport:problem:too-many-tries"))
                .extract()
                .header("Retry-After");
        assertThat(Integer.parseInt(wait)).isBetween(1, 15 * 60);
    }

    @Test
    void an_account_switches_between_its_workspaces_and_only_those() {
        // Given
        Visitor owner = Visitor.owner();
        String made = owner.post("/api/workspaces", Map.of("name", "Second client"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String before = owner.path("workspace.id");
        assertThat(before).isNotEqualTo(made);

        // When
        owner.post("/api/session/workspace", Map.of("workspaceId", made))
                .then()
                .statusCode(200)
                .body("workspace.id", is(made))
                .body("workspaces.size()", greaterThan(1));

        // Then
        assertThat(owner.path("workspace.id")).isEqualTo(made);
        owner.post("/api/session/workspace", Map.of("workspaceId", UUID.randomUUID()))
                .then()
                .statusCode(404);
    }

    private static Response guess(String email) {
        return new Visitor().post("/api/session", Map.of("email", email, "password", "wrong again and again"));
    }
}
