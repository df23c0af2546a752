package dev.rapport.gateway.workspace;

import static org.hamcrest.Matchers.is;

import dev.rapport.gateway.support.Closed;
import dev.rapport.gateway.support.Services;
import dev.rapport.gateway.support.Visitor;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(Closed.class)
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class MemberTest {

    @ParameterizedTest
    @CsvSource({
        "viewer, /api/keys",
        "viewer, /api/invitations",
        "viewer, /api/audit",
        "member, /api/keys",
        "member, /api/invitations",
        "member, /api/audit",
        "member, /api/audit/export"
    })
    void what_runs_a_workspace_is_for_its_owner_and_admins(String role, String path) {
        Visitor visitor = Visitor.newcomer(Visitor.owner(), role);
        visitor.get(path).then().statusCode(403);
    }

    @Test
    void a_member_changes_nobody() {
        Visitor owner = Visitor.owner();
        Visitor member = Visitor.newcomer(owner, "member");
        Visitor other = Visitor.newcomer(owner, "member");
        member.patch("/api/members/" + member.path("memberId"), Map.of("role", "owner"))
                .then()
                .statusCode(403);
        member.delete("/api/members/" + other.path("memberId")).then().statusCode(403);
    }

    @Test
    void an_admin_neither_makes_nor_changes_an_owner() {
        Visitor owner = Visitor.owner();
        Visitor admin = Visitor.newcomer(owner, "admin");
        admin.patch("/api/members/" + admin.path("memberId"), Map.of("role", "owner"))
                .then()
                .statusCode(403);
        admin.delete("/api/members/" + owner.path("memberId")).then().statusCode(403);
        admin.post("/api/invitations", Map.of("role", "owner")).then().statusCode(403);
    }

    @Test
    void a_new_role_holds_from_the_next_request_on() {
        // Given
        Visitor owner = Visitor.owner();
        Visitor member = Visitor.newcomer(owner, "member");

        // When
        owner.patch("/api/members/" + member.path("memberId"), Map.of("role", "admin"))
                .then()
                .statusCode(200)
                .body("role", is("admin"));

        // Then
        member.get("/api/keys").then().statusCode(200);
    }

    @Test
    void a_workspace_keeps_an_owner() {
        Visitor founder = Visitor.newcomer(Visitor.owner(), "admin");
        String workspace =
                founder.post("/api/workspaces", Map.of("name", "Mine alone")).path("id");
        founder.post("/api/session/workspace", Map.of("workspaceId", workspace));
        String member = founder.path("memberId");
        founder.patch("/api/members/" + member, Map.of("role", "member"))
                .then()
                .statusCode(409)
                .body("type", is("urn:rapport:problem:last-owner"));
        founder.delete("/api/members/" + member).then().statusCode(409);
    }

    @Test
    void who_was_removed_is_out_at_once_with_their_keys() {
        // Given
        Visitor owner = Visitor.owner();
        Visitor admin = Visitor.newcomer(owner, "admin");
        String key = admin.key("analyse:read");
        Visitor.plain()
                .header("Authorization", "Bearer " + key)
                .get("/api/rules")
                .then()
                .statusCode(200);

        // When
        owner.delete("/api/members/" + admin.path("memberId")).then().statusCode(204);

        // Then
        admin.get("/api/rules").then().statusCode(403).body("type", is("urn:rapport:problem:no-workspace"));
        admin.get("/api/members").then().statusCode(403);
        Visitor.plain()
                .header("Authorization", "Bearer " + key)
                .get("/api/rules")
                .then()
                .statusCode(401);
        admin.get("/api/session").then().statusCode(200).body("workspaces", is(List.of()));
    }

    @Test
    void another_workspaces_members_invitations_and_keys_are_not_there() {
        // Given
        Visitor owner = Visitor.owner();
        String ownersKey = owner.post("/api/keys", Map.of("name", "k", "scopes", List.of("analyse:read")))
                .path("id");
        String ownersMember = owner.path("memberId");
        Visitor stranger = Visitor.newcomer(owner, "admin");
        String own =
                stranger.post("/api/workspaces", Map.of("name", "Elsewhere")).path("id");
        stranger.post("/api/session/workspace", Map.of("workspaceId", own));

        // When, then
        stranger.delete("/api/keys/" + ownersKey).then().statusCode(404);
        stranger.patch("/api/members/" + ownersMember, Map.of("role", "viewer"))
                .then()
                .statusCode(404);
        stranger.get("/api/keys").then().body("items.size()", is(0));
        stranger.get("/api/invitations").then().body("items.size()", is(0));
        stranger.get("/api/members").then().body("items.size()", is(1));
        stranger.patch("/api/workspaces/" + owner.path("workspace.id"), Map.of("name", "Taken over"))
                .then()
                .statusCode(404);
    }
}
