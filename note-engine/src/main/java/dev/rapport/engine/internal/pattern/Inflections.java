package dev.rapport.engine.internal.pattern;

import java.util.LinkedHashSet;
import java.util.Set;

/// The regular forms of a verb or noun: `plan` gives plan, plans, planned, planning.
final class Inflections {

    private Inflections() {}

    static Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        String stem = word.substring(0, word.length() - 1);
        if (word.endsWith("e")) {
            add(forms, word + "s", word + "d", stem + "ing");
        } else if (word.endsWith("y") && !isVowel(word.charAt(word.length() - 2))) {
            add(forms, stem + "ies", stem + "ied", word + "ing");
        } else {
            boolean hisses = word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
            add(forms, word + (hisses ? "es" : "s"), word + "ed", word + "ing");
            addDoubled(forms, word);
        }
        return forms;
    }

    private static void addDoubled(Set<String> forms, String word) {
        int length = word.length();
        char last = word.charAt(length - 1);
        boolean doubles = length >= 3
                && "bdgklmnprt".indexOf(last) >= 0
                && isVowel(word.charAt(length - 2))
                && !isVowel(word.charAt(length - 3));
        if (doubles) {
            add(forms, word + last + "ed", word + last + "ing");
        }
    }

    private static void add(Set<String> forms, String... more) {
        forms.addAll(Set.of(more));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
