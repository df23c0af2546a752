package dev.rapport.engine.internal.meaning;

import java.text.Normalizer;
import java.util.Locale;

/// Brings text into the form the word pieces are written in: lower case, no accents, no control characters, one kind of
/// space.
final class TextNormalizer {

    private TextNormalizer() {}

    static String normalize(String text) {
        return isPlainAscii(text) ? text.toLowerCase(Locale.ROOT) : normalizeUnicode(text);
    }

    private static boolean isPlainAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit < ' ' || unit > '~') {
                return false;
            }
        }
        return true;
    }

    private static String normalizeUnicode(String text) {
        StringBuilder cleaned = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(point -> appendCleaned(cleaned, point));
        String decomposed = Normalizer.normalize(cleaned, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase) // one by one: the models' own tokenizer knows no final sigma
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static void appendCleaned(StringBuilder cleaned, int point) {
        if (isSpace(point)) {
            cleaned.append(' ');
        } else if (isIdeograph(point)) {
            cleaned.append(' ').appendCodePoint(point).append(' ');
        } else if (!isDropped(point)) {
            cleaned.appendCodePoint(point);
        }
    }

    static boolean isSpace(int point) {
        return point == '\t' || point == '\n' || point == '\r' || Character.isSpaceChar(point);
    }

    private static boolean isDropped(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> point == 0xFFFD;
        };
    }

    private static boolean isIdeograph(int point) {
        return (point >= 0x4E00 && point <= 0x9FFF)
                || (point >= 0x3400 && point <= 0x4DBF)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0x20000 && point <= 0x2CEAF)
                || (point >= 0x2F800 && point <= 0x2FA1F);
    }

    /// Whether this character stands for itself and ends a word, as the word pieces' own tokenizer has it.
    static boolean isPunctuation(int point) {
        if (point < 128) {
            return point > ' ' && point < 127 && !Character.isLetterOrDigit(point);
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
