package dev.rapport.templates.rendering;

import dev.rapport.templates.wording.Slot;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Fills that fill nothing: a placeholder kept, or a word that fits everybody (S11).
final class VagueFill {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("[\\[<{(].*[]>})]|[xX.?_-]{2,}|tbd|todo|n/?a|none|test", Pattern.CASE_INSENSITIVE);

    private static final Pattern LEAD = Pattern.compile("^(?:your|the|this|that|a|an|some|all|great|recent)\\s+");

    private static final Set<String> EMPTY_WORDS = Set.of(
            "post",
            "posts",
            "talk",
            "article",
            "content",
            "profile",
            "work",
            "job",
            "role",
            "company",
            "team",
            "topic",
            "project",
            "background",
            "experience",
            "career",
            "industry",
            "field",
            "thing",
            "things",
            "stuff",
            "it",
            "something",
            "everything",
            "insights",
            "journey",
            "writing");

    private VagueFill() {}

    static boolean is(Slot slot, String fill) {
        if (PLACEHOLDER.matcher(fill).matches() || isTheSlotItself(slot, fill)) {
            return true;
        }
        return slot.type().isSpecific() && EMPTY_WORDS.contains(core(fill));
    }

    private static boolean isTheSlotItself(Slot slot, String fill) {
        String name = slot.name().replace('_', ' ');
        return fill.equalsIgnoreCase(name) || fill.equalsIgnoreCase(slot.name()) || fill.equals(slot.prompt());
    }

    private static String core(String fill) {
        String core = fill.toLowerCase(Locale.ROOT);
        String shorter = LEAD.matcher(core).replaceFirst("");
        while (!shorter.equals(core)) {
            core = shorter;
            shorter = LEAD.matcher(core).replaceFirst("");
        }
        return core;
    }
}
