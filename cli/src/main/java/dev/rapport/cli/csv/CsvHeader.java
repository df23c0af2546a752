package dev.rapport.cli.csv;

import dev.rapport.cli.note.UnusableInput;
import dev.rapport.rows.CsvCells;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where each field stands, by the names in the first row; capitals don't matter, other columns are ignored.
///
/// @param delimiter the separator the first row uses: comma, semicolon or tab
record CsvHeader(char delimiter, int width, Map<String, Integer> columns) {

    private static final Set<String> KNOWN =
            Set.of("id", "text", "sender", "audience", "situation", "limit", "recipientname");

    /// @throws UnusableInput if there is no column `text`, or a name stands there twice
    static CsvHeader of(String row) {
        char delimiter = CsvCells.delimiterOf(row);
        List<String> names = CsvCells.split(row, delimiter);
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip().toLowerCase(Locale.ROOT);
            if (KNOWN.contains(name) && columns.put(name, i) != null) {
                throw new UnusableInput("the header names the column '" + name + "' twice");
            }
        }
        if (!columns.containsKey("text")) {
            throw new UnusableInput("the header has no column 'text'; name the columns id, text, sender, audience, "
                    + "situation and, if you like, limit and recipientName");
        }
        return new CsvHeader(delimiter, names.size(), Map.copyOf(columns));
    }

    /// The cell of that column, or `null` if there is no such column or the cell is empty.
    @Nullable
    String cell(List<String> cells, String column) {
        Integer index = columns.get(column);
        return index == null || cells.get(index).isEmpty() ? null : cells.get(index);
    }
}
