package dev.rapport.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Breaks a note into lines that fit, at its own line breaks and else between words; a longer word is cut.
final class NoteLayout {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private NoteLayout() {}

    /// @param width columns a line may take, at least 2
    static List<NoteLine> wrap(String note, int width) {
        List<NoteLine> lines = new ArrayList<>();
        Matcher breaks = LINE_BREAK.matcher(note);
        int start = 0;
        while (breaks.find()) {
            wrapParagraph(Glyphs.of(note.substring(start, breaks.start()), start), width, lines);
            start = breaks.end();
        }
        wrapParagraph(Glyphs.of(note.substring(start), start), width, lines);
        return lines;
    }

    private static void wrapParagraph(List<Glyph> glyphs, int width, List<NoteLine> lines) {
        int from = 0;
        do {
            int to = fitting(glyphs, from, width);
            lines.add(new NoteLine(List.copyOf(glyphs.subList(from, to))));
            from = to;
            while (from < glyphs.size() && to > 0 && glyphs.get(from).isSpace()) {
                from++;
            }
        } while (from < glyphs.size());
    }

    /// Where the line that starts at `from` ends: after the last word that fits.
    private static int fitting(List<Glyph> glyphs, int from, int width) {
        int taken = 0;
        int lastSpace = -1;
        for (int i = from; i < glyphs.size(); i++) {
            taken += glyphs.get(i).width();
            if (glyphs.get(i).isSpace()) {
                lastSpace = i;
            }
            if (taken > width) {
                return lastSpace > from ? lastSpace : Math.max(i, from + 1);
            }
        }
        return glyphs.size();
    }
}
