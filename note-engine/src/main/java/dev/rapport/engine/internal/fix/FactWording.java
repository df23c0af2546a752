package dev.rapport.engine.internal.fix;

import dev.rapport.engine.Recipient;
import dev.rapport.engine.Situation;
import dev.rapport.engine.internal.text.Lexicon;
import dev.rapport.engine.internal.text.Sections;
import dev.rapport.engine.internal.text.WordClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Sentences that say a given fact, worded by `wording.txt`. They hold nothing of the reader but the fact.
public final class FactWording {

    private final Map<String, Sections> wording = new LinkedHashMap<>();
    private final Map<String, String> slots = new LinkedHashMap<>();
    private final Lexicon lexicon;

    /// A sentence about the reader, and a question that may follow it.
    ///
    /// @param fact what it is about, as given
    public record Said(String fact, String says, String asks) {}

    public FactWording(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Sections section : Sections.read("wording.txt")) {
            wording.put(section.head(), section);
            for (String word : section.get("slots", "").split(" ", -1)) {
                if (!word.isEmpty()) {
                    slots.put(word, section.head());
                }
            }
        }
    }

    /// What can be said of the reader, what suits the situation first.
    public List<Said> of(Recipient recipient, Situation situation) {
        List<Said> said = new ArrayList<>();
        for (Sections section : wording.values()) {
            if (section.get("suits", "").contains(situation.wireName())) {
                add(section, recipient, said);
            }
        }
        wording.values().forEach(section -> add(section, recipient, said));
        return said.stream().distinct().toList();
    }

    private void add(Sections section, Recipient recipient, List<Said> said) {
        String says = filled(section.get("says", ""), recipient);
        if (says != null && !says.isEmpty()) {
            said.add(new Said(about(section.head(), recipient), says, section.get("asks")));
        }
    }

    /// The fact that belongs into a slot such as `{company}` or `[Their post]`; empty if the slot is for another thing
    /// or
    /// nothing is known.
    public Optional<String> forSlot(String slot, Recipient recipient) {
        String known = null;
        boolean first = false;
        for (String word : slot.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            first |= word.equals("first") || word.equals("fname") || word.equals("firstname");
            known = slots.getOrDefault(word, known);
        }
        if (known == null) {
            return Optional.empty();
        }
        return first && known.equals("name") ? recipient.firstName() : Optional.ofNullable(fact(known, recipient));
    }

    private static String about(String head, Recipient recipient) {
        String name = head.split(" ", 2)[0];
        return Optional.ofNullable(fact(name, recipient)).orElse("");
    }

    private @Nullable String filled(String template, Recipient recipient) {
        String text = template;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{')) {
            int close = text.indexOf('}', open);
            String name = text.substring(open + 1, close);
            String fact = name.equals("post") ? post(recipient.post()) : fact(name, recipient);
            if (fact == null) {
                return null;
            }
            // A brace in a fact would be read as another slot.
            text = text.substring(0, open) + fact.replace('{', '(').replace('}', ')') + text.substring(close + 1);
        }
        return text;
    }

    /// "queue triage", "talk on tide data" and "her talk" all go after "your".
    private @Nullable String post(@Nullable String given) {
        if (given == null) {
            return null;
        }
        String[] words = given.split(" ", 2);
        String first = words[0].toLowerCase(Locale.ROOT);
        if (words.length > 1
                && List.of("your", "their", "her", "his", "the", "a", "an").contains(first)) {
            return post(words[1]);
        }
        int word = lexicon.find(words[0]);
        if (lexicon.is(word, WordClass.ARTEFACT)) {
            return given;
        }
        boolean joined =
                first.equals("on") || first.equals("about") || !Character.isLetterOrDigit(given.codePointAt(0));
        return joined ? "post " + given : "post on " + given;
    }

    private static @Nullable String fact(String name, Recipient recipient) {
        return switch (name) {
            case "name" -> recipient.name();
            case "role" -> recipient.role();
            case "company" -> recipient.company();
            case "post" -> recipient.post();
            case "event" -> recipient.event();
            case "mutual" -> recipient.mutual();
            case "shared" -> recipient.shared();
            case "place" -> recipient.place();
            default -> throw new IllegalStateException("wording.txt: there is no fact " + name);
        };
    }
}
