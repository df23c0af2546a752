package dev.rapport.e2e;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One of everything that the default workspace can have, and words that stand nowhere else.
final class OwnedWorld {
    static final String NAME = "Zephyrine Quillfeather";
    static final String COMPANY = "Quaggaharbour";

    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Api api = TestPlatform.api();
    private final Map<String, String> ids = new LinkedHashMap<>();

    private OwnedWorld() {}

    static OwnedWorld build() {
        OwnedWorld world = new OwnedWorld();
        try {
            world.fill();
        } finally {
            TestPlatform.running().restart("followup-service", Duration.ZERO);
            TestPlatform.running().awaitReady("followup-service");
        }
        return world;
    }

    /// By the collection's path (`/api/connections`).
    Map<String, String> ids() {
        return ids;
    }

    private void fill() {
        ids.put("/api/templates", template());
        ids.put("/api/templates/offers", offer());
        ids.put("/api/subscriptions", subscription());
        ids.put("/deliveries", delivery());
        ids.put(
                "/api/batches",
                upload(
                        "/api/batches?depth=quick",
                        "text,sender,audience,situation\n\"Hi " + NAME + ", what came next?\",sales,prospect,event\n"));
        ids.put("/api/imports", upload("/api/imports", "name,company\n" + NAME + "," + COMPANY + "\n"));
        ids.put("/api/arcs", arc());
        ids.put("/api/connections", acceptedConnection());
        TestPlatform.running().restart("followup-service", A_WEEK);
        TestPlatform.running().awaitReady("followup-service");
        Journey journey = new Journey(ids.get("/api/connections"));
        ids.put("/api/reminders", journey.awaitDueWithDraft().path("id").asText());
        ids.put("/api/drafts", draft());
    }

    private String template() {
        Map<String, Object> template = Map.of(
                "name",
                NAME,
                "purpose",
                "They spoke at " + COMPANY + ".",
                "kind",
                "note",
                "sender",
                "job_seeker",
                "audiences",
                List.of("hiring_manager"),
                "situation",
                "event",
                "tags",
                List.of("quagga"),
                "text",
                "Hi {{first_name}}, your talk on {{topic}} at " + COMPANY + " stayed with me. What came of it?",
                "slots",
                List.of(
                        Map.of("name", "first_name", "type", "person", "prompt", "Who?", "example", "Ines"),
                        Map.of("name", "topic", "type", "topic", "prompt", "On what?", "example", "kiln logs")));
        String id = api.insist("/api/templates", Map.of("template", template))
                .expect(201)
                .text("id");
        api.insist("/api/templates/" + id + "/publish", Map.of("override", "A test of walls, not of words."))
                .expect(200);
        return id;
    }

    private String offer() {
        Api.Answer offered = api.insist(
                "/api/templates/" + ids.get("/api/templates") + "/offers",
                Map.of("workspaceIds", List.of(UUID.randomUUID())));
        return offered.body().findValue("id").asText();
    }

    private String subscription() {
        return api.insist(
                        "/api/subscriptions",
                        Map.of("channel", "webhook", "name", NAME, "url", "https://[3ffe::1]/" + COMPANY))
                .expect(201)
                .text("id");
    }

    private String delivery() {
        return api.insist("/api/subscriptions/" + ids.get("/api/subscriptions") + "/deliveries/test", Map.of())
                .body()
                .findValue("id")
                .asText();
    }

    private String upload(String path, String rows) {
        return api.send(
                        path,
                        request -> request.setHeader("Content-Type", "text/csv")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(BodyPublishers.ofString(rows)))
                .expect(201)
                .text("id");
    }

    private String arc() {
        Map<String, Object> step = Map.of(
                "step",
                "hello",
                "kind",
                "thank_you",
                "earliest",
                "PT24H",
                "until",
                "P7D",
                "latest",
                "PT48H",
                "why",
                "They said yes.");
        return api.insist("/api/arcs", Map.of("name", NAME, "steps", List.of(step)))
                .expect(201)
                .text("id");
    }

    private String acceptedConnection() {
        Map<String, Object> note = Map.of(
                "text", "Hi Zephyrine, your lecture on striped harbours made me repaint our boat. Who chose the brown?",
                "sender", "job_seeker",
                "audience", "hiring_manager",
                "situation", "event");
        Map<String, String> person = Map.of("name", NAME, "company", COMPANY);
        String id = api.insist("/api/connections", Map.of("person", person, "note", note))
                .expect(201)
                .text("id");
        for (String move : List.of("sent", "accepted")) {
            api.insist("/api/connections/" + id + "/" + move, Map.of()).expect(200);
        }
        return id;
    }

    private String draft() {
        return await().atMost(Journey.LONGEST_WAIT)
                .until(
                        () -> api.get("/api/drafts?connectionId=" + ids.get("/api/connections"))
                                .body()
                                .findPath("id")
                                .asText(),
                        id -> !id.isEmpty());
    }
}
