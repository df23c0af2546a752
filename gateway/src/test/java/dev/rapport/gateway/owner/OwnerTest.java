package dev.rapport.gateway.owner;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.rapport.gateway.support.Closed;
import dev.rapport.gateway.support.Services;
import dev.rapport.gateway.support.Visitor;
import dev.rapport.tenancy.DefaultWorkspace;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Closed.class)
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class OwnerTest {

    @Test
    void whoever_claims_first_is_the_owner_of_the_default_workspace() {
        // When
        Visitor owner = Visitor.owner();

        // Then
        owner.get("/api/session")
                .then()
                .statusCode(200)
                .body("claimed", is(true))
                .body("open", is(false))
                .body("via", is("session"))
                .body("role", is("owner"))
                .body("memberId", is(DefaultWorkspace.MEMBER_ID.toString()))
                .body("workspace.id", is(DefaultWorkspace.ID.toString()))
                .body("account.email", is("owner@example.org"))
                .body("account.oneTimeCode", is(false));
    }

    @Test
    void the_link_is_good_once() {
        // Given
        Visitor.owner();

        // When
        new Visitor()
                .post("/api/owner", claim(Closed.CLAIM_TOKEN))
                // Then
                .then()
                .statusCode(409)
                .body("type", is("urn:rapport:problem:already-claimed"));
    }

    @Test
    void nobody_else_learns_more_than_that_there_is_an_owner() {
        Visitor.owner();
        new Visitor()
                .get("/api/session")
                .then()
                .statusCode(200)
                .body("claimed", is(true))
                .body("open", is(false))
                .body("signIn.password", is(true))
                .body("account", nullValue())
                .body("workspace", nullValue());
    }

    @Test
    void the_default_workspace_is_shut_to_those_without_a_session() {
        Visitor.plain()
                .get("/api/rules")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("type", is("urn:rapport:problem:sign-in-needed"));
    }

    private static Map<String, String> claim(String token) {
        return Map.of("token", token, "email", "second@example.org", "name", "Second", "password", Visitor.PASSWORD);
    }
}
