package dev.rapport.analyzer.role;

import static org.hamcrest.Matchers.equalTo;

import dev.rapport.analyzer.Client;
import dev.rapport.testing.RapportTestResource;
import dev.rapport.testing.TestTokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every service holds a role to, whether or not an endpoint says who may call it.
@QuarkusTest
@WithTestResource(
        value = RapportTestResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "analyzer"))
class RoleTest {

    private static final String BATCH = "/api/batches/00000000-0000-7000-8000-00000000dead";

    private final UUID workspace = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({"POST, /pause", "POST, /resume", "POST, /cancel", "DELETE, ''"})
    void a_viewer_changes_nothing_where_a_member_is_let_in(String method, String move) {
        // When
        var viewer = Client.member(workspace, "viewer").request(method, BATCH + move);

        // Then
        viewer.then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", equalTo("A viewer may look and change nothing; ask for the role member."));
        Client.member(workspace, "member").request(method, BATCH + move).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "analyse:read,                  POST, /api/analyses, 200",
        "analyse:read,                  GET,  /api/batches,  200",
        "analyse:read,                  POST, /api/batches,  403",
        "analyse:write,                 GET,  /api/batches,  200",
        "templates:write events:write,  GET,  /api/batches,  403",
        "'',                            GET,  /api/batches,  403"
    })
    void a_key_of_the_owner_reaches_no_more_than_its_scopes(String scopes, String method, String path, int status) {
        Client.with(TestTokens.scoped(workspace, "owner", scopes))
                .body(method.equals("POST") ? Client.NOTE : "")
                .request(method, path)
                .then()
                .statusCode(status);
    }

    @Test
    void a_viewer_uploads_no_batch() {
        Client.member(workspace, "viewer")
                .contentType("text/csv")
                .body("text\nHello")
                .post("/api/batches")
                .then()
                .statusCode(403);
    }

    @Test
    void a_viewer_looks_and_has_a_note_judged() {
        var viewer = Client.member(workspace, "viewer");
        viewer.get("/api/batches").then().statusCode(200);
        viewer.body(Client.NOTE).post("/api/analyses").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed", "stranger", "Owner", "owner "})
    void a_role_that_no_workspace_gives_does_nothing(String role) {
        var nobody = Client.member(workspace, role).accept(ContentType.JSON);
        nobody.get("/api/batches").then().statusCode(403);
        nobody.body(Client.NOTE).post("/api/analyses").then().statusCode(403);
    }
}
