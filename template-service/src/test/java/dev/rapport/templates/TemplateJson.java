package dev.rapport.templates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Templates as a client would send them.
public final class TemplateJson {

    public static final String TEXT =
            "Hi {{first_name}}, your {{piece}} is the one I pass on{{#place}} in {{place}}{{/place}}. What came of it?";

    private TemplateJson() {}

    public static Map<String, Object> note(String name) {
        return note(name, TEXT);
    }

    public static Map<String, Object> note(String name, String text) {
        Map<String, Object> template = new HashMap<>();
        template.put("name", name);
        template.put("purpose", "They wrote something that you use.");
        template.put("kind", "note");
        template.put("sender", "job_seeker");
        template.put("audiences", List.of("hiring_manager", "peer"));
        template.put("situation", "cold");
        template.put("tags", List.of("writing"));
        template.put("text", text);
        template.put("slots", slots());
        return template;
    }

    public static List<Map<String, Object>> slots() {
        return List.of(
                Map.of("name", "first_name", "type", "person", "prompt", "Who?", "example", "Ines"),
                Map.of("name", "piece", "type", "post_or_talk", "prompt", "Which?", "example", "guide to kiln logs"),
                Map.of(
                        "name",
                        "place",
                        "type",
                        "company",
                        "required",
                        false,
                        "prompt",
                        "Where?",
                        "example",
                        "our studio"));
    }
}
