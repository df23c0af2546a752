package dev.rapport.engine.internal.text;

/// Typographic characters and the plain ones that stand for them.
final class Typography {

    static final char UNMAPPED = '\uFFFF';
    static final char INVISIBLE = '\uFFFE';

    private Typography() {}

    static char map(char c) {
        if (c < 0xA0) {
            return UNMAPPED;
        }
        return isInvisible(c) ? INVISIBLE : visible(c);
    }

    private static char visible(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '\u00B4', '\u02B9', '\uFF07' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033', '\uFF02' -> '"';
            case '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '\u2014';
            case '\u2010', '\u2011' -> '-';
            case '\u2028', '\u2029', '\u0085' -> '\n';
            case '\u00A0', '\u2007', '\u202F', '\u3000', '\u2009', '\u200A', '\u2002', '\u2003' -> ' ';
            default -> UNMAPPED;
        };
    }

    /// Zero-width characters, direction marks, variation selectors, soft hyphens.
    private static boolean isInvisible(char c) {
        return (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F')
                || (c >= '\uFE00' && c <= '\uFE0F')
                || c == '\u00AD'
                || c == '\uFEFF'
                || c == '\u180E'
                || c == '\u034F'
                || c == '\u115F';
    }
}
