package dev.rapport.cli.text;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Splits text into what a person sees as characters and says how wide a terminal draws each.
final class Glyphs {

    private static final Set<UnicodeScript> WIDE_SCRIPTS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.YI,
            UnicodeScript.BOPOMOFO);

    private static final int EMOJI_STYLE = 0xFE0F;
    private static final String UNPRINTABLE = "\uFFFD";

    private Glyphs() {}

    /// The glyphs of text that holds no line break.
    ///
    /// @param offset where the text starts in the note
    static List<Glyph> of(String text, int offset) {
        List<Glyph> glyphs = new ArrayList<>();
        BreakIterator boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
        boundaries.setText(text);
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            glyphs.add(glyph(text.substring(start, end), offset + start));
            start = end;
        }
        return glyphs;
    }

    private static Glyph glyph(String cluster, int start) {
        int end = start + cluster.length();
        int first = cluster.codePointAt(0);
        if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
            return new Glyph(start, end, " ", 1);
        }
        if (!isPrintable(first)) {
            return isInvisible(first) ? new Glyph(start, end, "", 0) : new Glyph(start, end, UNPRINTABLE, 1);
        }
        return new Glyph(start, end, printable(cluster), width(cluster, first));
    }

    /// Nothing that moves the cursor, changes colours or turns the direction of writing reaches the terminal.
    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT;
    }

    /// A cluster's joiners (inside an emoji) stay; direction marks that cling to a letter go.
    private static String printable(String cluster) {
        return cluster.codePoints()
                .filter(codePoint -> codePoint == 0x200D || codePoint >= 0xE0000 || isPrintable(codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int width(String cluster, int first) {
        if (isCombining(first)) {
            return cluster.codePointCount(0, cluster.length()) == 1 ? 0 : 1;
        }
        boolean emoji =
                Character.isEmojiPresentation(first) || (Character.isEmoji(first) && cluster.indexOf(EMOJI_STYLE) >= 0);
        return emoji || isWide(first) ? 2 : 1;
    }

    private static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isWide(int codePoint) {
        boolean halfWidthForm = isBetween(codePoint, 0xFF61, 0xFFDC);
        return !halfWidthForm
                && (WIDE_SCRIPTS.contains(UnicodeScript.of(codePoint))
                        || isBetween(codePoint, 0x3000, 0x303E)
                        || isBetween(codePoint, 0x30A0, 0x30FF)
                        || isBetween(codePoint, 0xFF01, 0xFF60)
                        || isBetween(codePoint, 0xFFE0, 0xFFE6));
    }

    private static boolean isBetween(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
