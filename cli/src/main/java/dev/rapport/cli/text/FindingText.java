package dev.rapport.cli.text;

import dev.rapport.engine.Finding;
import dev.rapport.engine.Fix;
import java.util.ArrayList;
import java.util.List;

/// What one finding says, below the picture of the note.
final class FindingText {

    private static final String INDENT = "   ";

    private final Palette palette;
    private final int width;

    FindingText(Palette palette, int width) {
        this.palette = palette;
        this.width = width;
    }

    List<String> lines(Mark mark, String note) {
        Finding finding = mark.finding();
        List<String> lines = new ArrayList<>();
        lines.add(heading(mark, note));
        lines.addAll(wrapped(finding.message()));
        for (Fix fix : finding.fixes()) {
            lines.addAll(wrapped("fix: " + fixText(fix, note)));
        }
        return lines;
    }

    private String heading(Mark mark, String note) {
        Finding finding = mark.finding();
        String points = finding.points() > 0 ? "+" + finding.points() : Integer.toString(finding.points());
        String details = points + " points, " + String.join(" ", finding.sources());
        String place = mark.isOnWords(note) ? "" : ", the note as a whole";
        return mark.number() + "  "
                + palette.severity(
                        finding.severity(),
                        mark.symbol() + " " + finding.severity().wireName()) + "  "
                + palette.bold(finding.rule()) + "  " + palette.faint("(" + details + place + ")");
    }

    private static String fixText(Fix fix, String note) {
        String before = note.substring(fix.start(), fix.end());
        return switch (fix.kind()) {
            case PROMPT -> fix.label();
            case INSERT -> fix.label() + ": add \"" + fix.replacement().strip() + "\"";
            case REMOVE -> fix.label() + ": take out \"" + before.strip() + "\"";
            case REPLACE -> fix.label() + ": \"" + before + "\" becomes \"" + fix.replacement() + "\"";
        };
    }

    private List<String> wrapped(String text) {
        return NoteLayout.wrap(text, width - INDENT.length()).stream()
                .map(line -> INDENT + line.shown())
                .toList();
    }
}
