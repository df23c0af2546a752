package dev.rapport.cli.text;

import dev.rapport.engine.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The rows of marks under one line of the note. Findings of one kind on the same words share a mark; marks that would
/// touch go to rows of their own.
final class Underlines {

    private final Palette palette;

    Underlines(Palette palette) {
        this.palette = palette;
    }

    /// Rows without a line break and without blanks at the end; none if no mark falls on the line.
    List<String> under(NoteLine line, List<Mark> marks) {
        Map<Place, List<Mark>> places = marks.stream()
                .collect(Collectors.groupingBy(
                        mark -> new Place(columns(line, mark), mark.finding().severity()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Placed> waiting = places.entrySet().stream()
                .filter(entry -> !entry.getKey().columns().isEmpty())
                .map(entry -> new Placed(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(
                        placed -> placed.place().columns().from()))
                .collect(Collectors.toCollection(ArrayList::new));
        List<String> rows = new ArrayList<>();
        while (!waiting.isEmpty()) {
            rows.add(row(waiting));
        }
        return rows;
    }

    private static NoteLine.Columns columns(NoteLine line, Mark mark) {
        return line.columns(mark.finding().start(), mark.finding().end());
    }

    /// Takes from `waiting` what fits on one row.
    private String row(List<Placed> waiting) {
        StringBuilder row = new StringBuilder();
        int column = 0;
        for (Placed placed : List.copyOf(waiting)) {
            int from = placed.place().columns().from();
            if (from < column) {
                continue;
            }
            waiting.remove(placed);
            String label = placed.label();
            row.repeat(' ', from - column)
                    .append(palette.severity(placed.place().severity(), label));
            column = from + label.length() + 1;
            row.append(' ');
        }
        return row.toString().stripTrailing();
    }

    private record Place(NoteLine.Columns columns, Severity severity) {}

    private record Placed(Place place, List<Mark> marks) {

        /// The mark as long as the words, then the numbers of its findings.
        String label() {
            int length = place.columns().to() - place.columns().from();
            String numbers =
                    marks.stream().map(mark -> Integer.toString(mark.number())).collect(Collectors.joining(","));
            return String.valueOf(Mark.symbol(place.severity())).repeat(length) + " " + numbers;
        }
    }
}
