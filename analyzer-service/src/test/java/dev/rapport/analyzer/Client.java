package dev.rapport.analyzer;

import dev.rapport.testing.TestTokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/// Requests as the gateway sends them.
public final class Client {

    public static final String NOTE = """
            {"text": "Hi Ana, your post on cutting cold starts changed how I size pools. How did you settle on 40 ms?",
             "sender": "job_seeker", "audience": "hiring_manager", "situation": "cold"}
            """;

    private Client() {}

    public static RequestSpecification owner() {
        return with(TestTokens.owner());
    }

    public static RequestSpecification with(String token) {
        return RestAssured.given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /// The owner of a workspace that nobody else uses.
    public static RequestSpecification ownerOf(UUID workspaceId) {
        return member(workspaceId, "owner");
    }

    public static RequestSpecification member(UUID workspaceId, String role) {
        return with(TestTokens.of(workspaceId, UUID.randomUUID(), role));
    }
}
