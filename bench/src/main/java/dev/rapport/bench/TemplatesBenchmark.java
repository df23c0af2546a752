package dev.rapport.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.util.UUID;

/// The template library, asked one request after the other at template-service's own door: a render with its judgement
/// by
/// analyzer-service, saving and publishing with the samples judged, and finding templates among many.
final class TemplatesBenchmark {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WARM_UP = 5;

    private final Door door;
    private final PrintStream out;

    TemplatesBenchmark(Door door, PrintStream out) {
        this.door = door;
        this.out = out;
    }

    /// On the starter library alone.
    void measureWriting() throws IOException {
        String render = "/api/templates/" + idOf("cold-the-talk") + "/render";
        head("on the starter library");
        report(
                "render and judge, a note of two sentences never seen before",
                2_000,
                run -> door.post(render, fills(run)));
        report("save a new draft", 500, run -> create("Draft ", run));
        report("save, judge four samples, publish", 200, run -> {
            String id = JSON.readTree(create("Published ", run)).path("id").asText();
            door.post("/api/templates/" + id + "/publish", "{}");
        });
    }

    /// Among the templates that [FilledLibrary] has added.
    void measureFinding(int templates) throws IOException {
        head("among %,d templates, %,d notes written from a tenth of them".formatted(templates, templates * 2));
        report("search, one word (1 text of 125)", 500, run -> door.get(search(word(run))));
        report("search, two words", 500, run -> door.get(search(word(run) + "+" + word(run + 331))));
        report(
                "search, one word in one situation and sender",
                500,
                run -> door.get(search(word(run)) + "&situation=cold&sender=job_seeker"));
        report("search, a word that a tenth have", 200, run -> door.get(search(FilledLibrary.COMMON)));
        report("search, one word, ranked by outcome", 200, run -> door.get(search(word(run)) + "&order=outcome"));
        report("all, by name, first page", 500, run -> door.get("/api/templates"));
        report("all of a situation, by name", 500, run -> door.get("/api/templates?situation=event"));
        report("all, ranked by use", 50, run -> door.get("/api/templates?order=use"));
        report("all, ranked by outcome", 50, run -> door.get("/api/templates?order=outcome"));
        report("render and judge, as above", 500, render());
        report("outcomes of a template", 200, outcomes());
    }

    private Asking render() throws IOException {
        String path = "/api/templates/" + idOf("cold-the-talk") + "/render";
        return run -> door.post(path, fills(run + 100_000));
    }

    private Asking outcomes() throws IOException {
        String path = "/api/templates/" + idOf("cold-the-talk") + "/outcomes";
        return run -> door.get(path);
    }

    private String idOf(String starterKey) throws IOException {
        for (JsonNode template :
                JSON.readTree(door.get("/api/templates?tag=S10&limit=200")).path("items")) {
            if (template.path("starterKey").asText().equals(starterKey)) {
                return template.path("id").asText();
            }
        }
        throw new IOException("the starter library has no " + starterKey);
    }

    private static String fills(int run) {
        return """
                {"slots": {"first_name": "Greta", "talk_topic": "%s ledgers", "event": "the %s meetup",
                  "point": "your case for %s reviews, item %d,", "condition": "with %s teams of %d"}}
                """.formatted(word(run), word(run + 17), word(run + 29), run, word(run + 43), run);
    }

    private String create(String name, int run) throws IOException {
        return door.post("/api/templates", """
                {"template": {"name": "%s%d %s", "purpose": "They wrote about %s.", "kind": "note", "sender": "job_seeker",
                  "audiences": ["hiring_manager", "peer"], "situation": "cold", "text":
                  "Hi {{first_name}}, your {{piece}} is what I pass on when %s comes up%s. What came of it in year %d?",
                  "slots": [{"name": "first_name", "type": "person", "prompt": "Who?", "example": "Ines"},
                    {"name": "piece", "type": "post_or_talk", "prompt": "Which?", "example": "guide to kiln logs"},
                    {"name": "place", "type": "company", "required": false, "prompt": "Where?", "example": "the studio"}]}}
                """.formatted(
                        name, run, UUID.randomUUID(), word(run), word(run), "{{#place}} in {{place}}{{/place}}", run));
    }

    private static String search(String words) {
        return "/api/templates?q=" + words;
    }

    private static String word(int run) {
        return FilledLibrary.word(run % 1_000);
    }

    private void head(String where) {
        out.printf("%nTemplates %s, milliseconds:%n%n", where);
        out.println("| what | requests | failures | p50 | p90 | p99 | longest |");
        out.println("|---|---|---|---|---|---|---|");
    }

    private void report(String what, int runs, Asking asking) throws IOException {
        for (int run = 0; run < runs / WARM_UP; run++) {
            asking.ask(runs + run);
        }
        var latencies = new Latencies(runs);
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            asking.ask(run);
            latencies.add(System.nanoTime() - start);
        }
        out.println("| " + what + " | " + latencies.cells() + " |");
    }

    /// One request; it fails loudly.
    private interface Asking {
        void ask(int run) throws IOException;
    }
}
