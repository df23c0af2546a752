package dev.rapport.gateway.support;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody with a browser on Rapport's own page: keeps the session's cookie, as a browser would.
public final class Visitor {

    public static final String PASSWORD = "sturdy violet otter 91 lamps";

    private static final String COOKIE = "rapport_session";
    private static final String OWNER = "owner@example.org";

    private @Nullable String cookie;

    /// The installation's owner, who claims it if nobody has.
    public static Visitor owner() {
        Visitor owner = new Visitor();
        owner.post(
                "/api/owner",
                Map.of("token", Closed.CLAIM_TOKEN, "email", OWNER, "name", "Olive Owner", "password", PASSWORD));
        if (owner.cookie == null) {
            owner.signIn(OWNER).then().statusCode(200);
        }
        return owner;
    }

    /// Somebody new in the owner's current workspace.
    public static Visitor newcomer(Visitor inviter, String role) {
        Visitor newcomer = new Visitor();
        newcomer.post("/api/invitations/accept", newcomer.acceptance(inviter.invite(role)))
                .then()
                .statusCode(200);
        return newcomer;
    }

    /// The token of a new invitation.
    public String invite(String role) {
        String link = post("/api/invitations", Map.of("role", role))
                .then()
                .statusCode(201)
                .extract()
                .path("link");
        return link.substring(link.indexOf('#') + 1);
    }

    public Map<String, String> acceptance(String token) {
        return Map.of(
                "token", token, "email", UUID.randomUUID() + "@example.org", "name", "Nora", "password", PASSWORD);
    }

    /// An API key with these scopes.
    public String key(String... scopes) {
        return post("/api/keys", Map.of("name", "a program", "scopes", List.of(scopes)))
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    public Response signIn(String email) {
        return post("/api/session", Map.of("email", email, "password", PASSWORD));
    }

    public Response get(String path) {
        return keep(request().get(path));
    }

    public Response post(String path, Object body) {
        return keep(request().body(body).post(path));
    }

    public Response patch(String path, Object body) {
        return keep(request().body(body).patch(path));
    }

    public Response delete(String path) {
        return keep(request().delete(path));
    }

    public String path(String path) {
        return Objects.requireNonNull(get("/api/session").path(path), path);
    }

    public String cookie() {
        return Objects.requireNonNull(cookie, "not signed in");
    }

    public void setCookie(String value) {
        cookie = value;
    }

    /// Like a page of ours.
    public RequestSpecification request() {
        var request = plain().header("Sec-Fetch-Site", "same-origin");
        return cookie == null ? request : request.cookie(COOKIE, cookie);
    }

    /// Like a program.
    public static RequestSpecification plain() {
        return RestAssured.given().contentType(ContentType.JSON);
    }

    private Response keep(Response response) {
        Map<String, String> cookies = new HashMap<>(response.cookies());
        if (cookies.containsKey(COOKIE)) {
            String value = cookies.get(COOKIE);
            cookie = value.isEmpty() ? null : value;
        }
        return response;
    }
}
