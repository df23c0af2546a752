package dev.rapport.e2e;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;

/// Somebody with a browser on Rapport's own page, signed in or not.
final class Person {
    static final String PASSWORD = "sturdy violet otter 91 lamps";

    private final Api api;
    private String cookie = "";

    Person(Api api) {
        this.api = api;
    }

    /// Somebody new, invited by somebody else.
    static Person invited(Api api, Person inviter, String role) {
        String link = inviter.post("/api/invitations", Map.of("role", role))
                .expect(201)
                .text("link");
        Person newcomer = new Person(api);
        newcomer.post(
                        "/api/invitations/accept",
                        Map.of(
                                "token",
                                link.substring(link.indexOf('#') + 1),
                                "email",
                                UUID.randomUUID() + "@example.org",
                                "name",
                                "Nora",
                                "password",
                                PASSWORD))
                .expect(200);
        return newcomer;
    }

    Api.Answer get(String path) {
        return send("GET", path, "");
    }

    Api.Answer post(String path, Object body) {
        return send("POST", path, Api.json(body));
    }

    Api.Answer delete(String path) {
        return send("DELETE", path, "");
    }

    private Api.Answer send(String method, String path, String body) {
        Api.Answer answer = api.send(
                path,
                request -> request.method(method, BodyPublishers.ofString(body))
                        .header("Content-Type", Api.JSON)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Cookie", cookie));
        String set = answer.header("Set-Cookie");
        if (set.startsWith("rapport_session=")) {
            cookie = set.substring(0, set.indexOf(';'));
        }
        return answer;
    }
}
