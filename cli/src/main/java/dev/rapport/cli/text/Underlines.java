package dev.rapport.cli.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The rows of marks under one line of the note. Marks that would touch go to rows of their own.
final class Underlines {

    private final Palette palette;

    Underlines(Palette palette) {
        this.palette = palette;
    }

    /// Rows without a line break and without blanks at the end; none if no mark falls on the line.
    List<String> under(NoteLine line, List<Mark> marks) {
        List<Placed> waiting = new ArrayList<>(marks.stream()
                .map(mark -> new Placed(
                        mark,
                        line.columns(mark.finding().start(), mark.finding().end())))
                .filter(placed -> !placed.columns().isEmpty())
                .sorted(Comparator.comparingInt(placed -> placed.columns().from()))
                .toList());
        List<String> rows = new ArrayList<>();
        while (!waiting.isEmpty()) {
            rows.add(row(waiting));
        }
        return rows;
    }

    /// Takes from `waiting` what fits on one row.
    private String row(List<Placed> waiting) {
        StringBuilder row = new StringBuilder();
        int column = 0;
        for (Placed placed : List.copyOf(waiting)) {
            int from = placed.columns().from();
            if (from < column) {
                continue;
            }
            waiting.remove(placed);
            String label = placed.label();
            row.repeat(' ', from - column)
                    .append(palette.severity(placed.mark().finding().severity(), label));
            column = from + label.length() + 1;
            row.append(' ');
        }
        return row.toString().stripTrailing();
    }

    private record Placed(Mark mark, NoteLine.Columns columns) {

        /// The mark as long as the words, then its number.
        String label() {
            return String.valueOf(mark.symbol()).repeat(columns.to() - columns.from()) + " " + mark.number();
        }
    }
}
