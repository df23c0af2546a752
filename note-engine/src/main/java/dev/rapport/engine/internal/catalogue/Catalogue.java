package dev.rapport.engine.internal.catalogue;

import dev.rapport.engine.Rule;
import dev.rapport.engine.Severity;
import dev.rapport.engine.internal.text.Sections;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The texts of the rules.
public final class Catalogue {

    private static final class Shipped {
        private static final Catalogue INSTANCE = new Catalogue(Sections.read("catalogue.txt"));
    }

    private final Map<RuleId, Sections> texts = new EnumMap<>(RuleId.class);
    private final Map<RuleId, List<String>> sources = new EnumMap<>(RuleId.class);
    private final List<Rule> rules;

    private Catalogue(List<Sections> sections) {
        for (Sections section : sections) {
            texts.put(RuleId.of(section.head()), section);
            sources.put(
                    RuleId.of(section.head()), List.of(section.get("sources").split(" ")));
        }
        this.rules = Arrays.stream(RuleId.values()).map(this::rule).toList();
    }

    public static Catalogue shipped() {
        return Shipped.INSTANCE;
    }

    public List<Rule> rules() {
        return rules;
    }

    private Rule rule(RuleId id) {
        Sections text = text(id);
        return new Rule(
                id.id(),
                text.get("title"),
                Severity.valueOf(text.get("severity").toUpperCase(Locale.ROOT)),
                text.get("explanation"),
                sources(id),
                text.get("good"),
                text.get("bad"));
    }

    public List<String> sources(RuleId id) {
        return sources.getOrDefault(id, List.of());
    }

    /// The message of a finding; `{words}` in it becomes `words`. A variant without its own text takes the rule's.
    public String message(RuleId id, String variant, String words) {
        Sections text = text(id);
        String message = variant.isEmpty() ? text.get("message") : text.get("message." + variant, text.get("message"));
        return message.replace("{words}", words);
    }

    /// What a person would do about it, as the label of a fix.
    public String advice(RuleId id) {
        return text(id).get("advice", "");
    }

    private Sections text(RuleId id) {
        Sections text = texts.get(id);
        if (text == null) {
            throw new IllegalStateException("catalogue.txt has no [" + id.id() + "]");
        }
        return text;
    }
}
