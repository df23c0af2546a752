package dev.rapport.cli.text;

import dev.rapport.engine.Analysis;
import dev.rapport.engine.NoteContext;
import java.util.ArrayList;
import java.util.List;

/// An analysis for a person to read: the verdict, the note with the findings marked under the exact words, and what
/// each finding says.
public final class NoteReport {

    private static final String INDENT = "  ";
    private static final int ROOM_FOR_NUMBERS = 4;
    private static final int NARROWEST = 20;

    private final Palette palette;
    private final int width;

    /// @param width columns of the terminal
    public NoteReport(Palette palette, int width) {
        this.palette = palette;
        this.width = Math.max(width - INDENT.length(), NARROWEST);
    }

    /// The report, each line ended by LF.
    public String of(String note, NoteContext context, Analysis analysis) {
        List<Mark> marks = numbered(analysis);
        List<String> lines = new ArrayList<>();
        lines.add(headline(context, analysis));
        lines.add("");
        lines.addAll(picture(note, marks));
        for (Mark mark : marks) {
            lines.add("");
            lines.addAll(new FindingText(palette, width).lines(mark, note));
        }
        return lines.stream()
                .map(line -> line.isEmpty() ? "\n" : INDENT + line + "\n")
                .reduce("", String::concat);
    }

    private static List<Mark> numbered(Analysis analysis) {
        List<Mark> marks = new ArrayList<>();
        analysis.findings().forEach(finding -> marks.add(new Mark(marks.size() + 1, finding)));
        return marks;
    }

    private String headline(NoteContext context, Analysis analysis) {
        String verdict = switch (analysis.verdict()) {
            case SEND -> "SEND";
            case REVISE -> "REVISE";
            case HOLD -> "HOLD";
        };
        String details = analysis.characters().count() + " of "
                + analysis.characters().limit() + " characters, "
                + context.sender().wireName() + " to "
                + context.audience().wireName() + ", " + context.situation().wireName();
        return palette.verdict(analysis.verdict(), verdict)
                + INDENT
                + palette.bold(analysis.score() + "/100")
                + INDENT
                + palette.faint(details);
    }

    private List<String> picture(String note, List<Mark> marks) {
        if (note.isBlank()) {
            return List.of(palette.faint("(no text)"));
        }
        List<Mark> onWords = marks.stream().filter(mark -> mark.isOnWords(note)).toList();
        Underlines underlines = new Underlines(palette);
        List<String> lines = new ArrayList<>();
        for (NoteLine line : NoteLayout.wrap(note, width - ROOM_FOR_NUMBERS)) {
            lines.add(line.shown());
            lines.addAll(underlines.under(line, onWords));
        }
        return lines;
    }
}
