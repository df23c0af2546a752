package dev.rapport.cli.text;

import java.util.List;

/// One line of the note as the terminal shows it.
record NoteLine(List<Glyph> glyphs) {

    String shown() {
        StringBuilder shown = new StringBuilder();
        glyphs.forEach(glyph -> shown.append(glyph.shown()));
        return shown.toString();
    }

    /// The columns `[from, to)` that show the code units `[start, end)`; empty (`from == to`) if none is on this line.
    Columns columns(int start, int end) {
        int column = 0;
        int from = -1;
        int to = -1;
        for (Glyph glyph : glyphs) {
            if (glyph.start() < end && glyph.end() > start) {
                from = from < 0 ? column : from;
                to = column + glyph.width();
            }
            column += glyph.width();
        }
        return from < 0 ? new Columns(0, 0) : new Columns(from, to);
    }

    record Columns(int from, int to) {
        boolean isEmpty() {
            return from >= to;
        }
    }
}
