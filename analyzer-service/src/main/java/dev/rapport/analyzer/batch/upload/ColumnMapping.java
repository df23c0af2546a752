package dev.rapport.analyzer.batch.upload;

import dev.rapport.service.problem.Problems;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which column holds which field: what the client said, else the first column whose name says so.
public final class ColumnMapping {

    private final Map<NoteField, Integer> indexes;
    private final List<String> columns;

    private ColumnMapping(Map<NoteField, Integer> indexes, List<String> columns) {
        this.indexes = indexes;
        this.columns = columns;
    }

    /// @param wanted `field=Column` each; names a field and a column of the file, or it is a problem (400)
    public static ColumnMapping of(List<String> columns, List<String> wanted) {
        Map<NoteField, Integer> indexes = new EnumMap<>(NoteField.class);
        wanted.forEach(pair -> put(indexes, columns, pair));
        for (NoteField field : NoteField.values()) {
            for (int index = 0; index < columns.size() && !indexes.containsKey(field); index++) {
                if (!indexes.containsValue(index) && field.isNamed(columns.get(index))) {
                    indexes.put(field, index);
                }
            }
        }
        return new ColumnMapping(indexes, columns);
    }

    /// Fields and the columns that hold them.
    public Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        new TreeMap<>(indexes).forEach((field, index) -> shown.put(field.fieldName(), columns.get(index)));
        return shown;
    }

    /// @throws UnreadableUploadException if no column holds the notes
    void requireText() {
        if (!indexes.containsKey(NoteField.TEXT)) {
            throw new UnreadableUploadException(
                    "No column holds the notes. The columns are " + String.join(", ", columns)
                            + "; name one of them text, or say which it is with map=text=<column>.");
        }
    }

    @Nullable
    String cell(List<String> cells, NoteField field) {
        Integer index = indexes.get(field);
        return index == null || cells.get(index).isEmpty() ? null : cells.get(index);
    }

    private static void put(Map<NoteField, Integer> indexes, List<String> columns, String pair) {
        int between = pair.indexOf('=');
        String column = pair.substring(between + 1);
        NoteField field = NoteField.named(pair.substring(0, Math.max(between, 0)))
                .orElseThrow(() -> Problems.invalidField(
                        "map",
                        "does not begin with a field: " + pair,
                        "send field=Column with one of " + String.join(", ", NoteField.NAMES)));
        int index = columns.indexOf(column);
        if (index < 0) {
            throw Problems.invalidField(
                    "map", "names no column of the file: " + column, "use one of " + String.join(", ", columns));
        }
        indexes.put(field, index);
    }
}
