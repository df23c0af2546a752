package dev.rapport.engine.internal.text;

import java.text.Normalizer;

/// One form for upper and lower case and for accents, so that "Résumé" and "resume" are one word.
final class Folding {

    private static final char[] TABLE = new char[0x250];

    static {
        for (char c = 0; c < TABLE.length; c++) {
            String bare = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            TABLE[c] = Character.toLowerCase(bare.charAt(0));
        }
    }

    private Folding() {}

    static char fold(char c) {
        return c < TABLE.length ? TABLE[c] : Character.toLowerCase(c);
    }

    static String fold(CharSequence word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            folded.append(fold(word.charAt(i)));
        }
        return folded.toString();
    }
}
