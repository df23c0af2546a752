package dev.rapport.templates.draft;

import java.util.Locale;
import java.util.Set;

/// How to address a person, from the name that the member noted.
final class FirstName {

    private static final Set<String> TITLES =
            Set.of("dr", "prof", "professor", "mr", "mrs", "ms", "mx", "sir", "dame", "herr", "frau", "dipl", "ing");

    /// What a text says where no name is known.
    private static final String NOBODY = "there";

    private FirstName() {}

    static String of(String name) {
        int comma = name.indexOf(',');
        String inOrder = comma > 0 && isLastNameFirst(name, comma) ? name.substring(comma + 1) : name;
        for (String word : inOrder.strip().split("[\\s,]+", -1)) {
            String plain = word.replace(".", "").toLowerCase(Locale.ROOT);
            if (!plain.isEmpty() && !TITLES.contains(plain) && Character.isLetter(word.codePointAt(0))) {
                return word;
            }
        }
        return NOBODY;
    }

    /// "Haddad, Noor", but not "Noor Haddad, PhD".
    private static boolean isLastNameFirst(String name, int comma) {
        return !name.substring(0, comma).strip().contains(" ")
                && !name.substring(comma + 1).isBlank();
    }
}
