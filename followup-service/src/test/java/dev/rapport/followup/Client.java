package dev.rapport.followup;

import static io.restassured.RestAssured.given;

import dev.rapport.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A member of a workspace of its own, at the HTTP API. Tests share a database and do not see each other.
public record Client(UUID workspaceId, UUID memberId, String token) {

    public static Client inNewWorkspace() {
        return member(UUID.randomUUID(), "member");
    }

    public static Client member(UUID workspaceId, String role) {
        UUID memberId = UUID.randomUUID();
        return new Client(workspaceId, memberId, TestTokens.of(workspaceId, memberId, role));
    }

    public RequestSpecification request() {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public Response post(String path, Object body) {
        return request().body(body).post(path);
    }

    public JsonPath get(String path, Object... parameters) {
        return request().get(path, parameters).then().statusCode(200).extract().jsonPath();
    }

    public static Map<String, Object> newConnection(String sender) {
        return Map.of(
                "person", Map.of("name", "Ada Nwosu", "company", "Lumen Works"),
                "note",
                        Map.of(
                                "text", "Your talk on quiet launches stayed with me.",
                                "sender", sender,
                                "audience", "hiring_manager",
                                "situation", "cold"),
                "rules", List.of("specific-reference"));
    }

    public String prepared() {
        return post("/api/connections", newConnection("job_seeker"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public JsonPath move(String connectionId, String move, Instant at) {
        return post("/api/connections/" + connectionId + "/" + move, Map.of("at", at.toString()))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// A connection that was sent and accepted at that moment.
    public String accepted(Instant at) {
        String id = prepared();
        move(id, "sent", at);
        move(id, "accepted", at);
        return id;
    }

    public List<Map<String, Object>> reminders(String connectionId) {
        return get("/api/reminders?connection=" + connectionId).getList("items");
    }

    /// The connection's only open reminder.
    public Map<String, Object> openReminder(String connectionId) {
        List<Map<String, Object>> open = reminders(connectionId).stream()
                .filter(reminder -> !((List<?>) reminder.get("legalMoves")).isEmpty())
                .toList();
        if (open.size() != 1) {
            throw new AssertionError("expected one open reminder, got " + open);
        }
        return open.getFirst();
    }

    public void seat(String zone) {
        request()
                .body(Map.of(
                        "zone",
                        zone,
                        "workingDays",
                        List.of("monday", "tuesday", "wednesday", "thursday", "friday"),
                        "workingHours",
                        Map.of("from", "09:00", "to", "17:00"),
                        "noteLimit",
                        300))
                .put("/api/seats/me")
                .then()
                .statusCode(200);
    }
}
