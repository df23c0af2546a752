package dev.rapport.templates;

import static io.restassured.RestAssured.given;

import dev.rapport.tenancy.Role;
import dev.rapport.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Someone with a seat in a workspace, who asks over HTTP.
///
/// @param token as the gateway would sign it
public record Member(UUID workspaceId, UUID id, String token) {

    private static @Nullable Member shared;

    public static Member ofNewWorkspace() {
        return of(UUID.randomUUID(), Role.OWNER);
    }

    /// The owner of one workspace for all tests that leave no trace in each other's way.
    public static synchronized Member ofSharedWorkspace() {
        if (shared == null) {
            shared = ofNewWorkspace();
        }
        return shared;
    }

    public static Member of(UUID workspaceId, String role) {
        UUID id = UUID.randomUUID();
        return new Member(workspaceId, id, TestTokens.of(workspaceId, id, role));
    }

    public RequestSpecification asks() {
        return given().auth().oauth2(token);
    }

    public ValidatableResponse get(String path) {
        return asks().get(path).then();
    }

    public ValidatableResponse post(String path, Object body) {
        return asks().contentType(ContentType.JSON).body(body).post(path).then();
    }

    public ValidatableResponse put(String path, Object body) {
        return asks().contentType(ContentType.JSON).body(body).put(path).then();
    }

    public String starter(String key) {
        return get("/api/templates?limit=200")
                .statusCode(200)
                .extract()
                .path("items.find { it.starterKey == '" + key + "' }.id");
    }
}
