package dev.rapport.templates.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.rows.CsvCells;
import dev.rapport.rows.CsvRow;
import dev.rapport.rows.CsvRows;
import dev.rapport.rows.LineReader;
import dev.rapport.service.problem.Problems;
import dev.rapport.templates.library.SlotForm;
import dev.rapport.templates.library.TemplateForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A library as CSV, a row a template. Lists stand in one cell with `|` between, the slots as JSON. Cells that a
/// spreadsheet would run are written as plain text, and read back as they were.
@ApplicationScoped
class CsvLibrary {

    static final String MEDIA_TYPE = "text/csv";

    private static final List<String> COLUMNS =
            List.of("key", "name", "purpose", "kind", "sender", "audiences", "situation", "tags", "text", "slots");
    private static final String BETWEEN = "|";
    private static final TypeReference<List<SlotForm>> SLOTS = new TypeReference<>() {};

    private final ObjectMapper json;

    CsvLibrary(ObjectMapper json) {
        this.json = json;
    }

    String write(List<TemplateForm> templates) {
        return CsvCells.join(COLUMNS) + templates.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(TemplateForm template) {
        return CsvCells.join(List.of(
                orEmpty(template.key()),
                orEmpty(template.name()),
                orEmpty(template.purpose()),
                orEmpty(template.kind()),
                orEmpty(template.sender()),
                join(template.audiences()),
                orEmpty(template.situation()),
                join(template.tags()),
                orEmpty(template.text()),
                slots(template.slots())));
    }

    /// A row that is no template is a problem of that row, kept beside the others. Columns are found by their names.
    List<Row> read(byte[] csv) {
        CsvRows file = new CsvRows(new LineReader(new ByteArrayInputStream(csv)));
        try {
            CsvRow header = file.next(',');
            char delimiter = CsvCells.delimiterOf(header == null ? "" : header.text());
            List<String> columns = header == null ? List.of() : CsvCells.split(header.text(), delimiter);
            requireColumns(columns);
            List<Row> rows = new ArrayList<>();
            for (CsvRow row = file.next(delimiter); row != null; row = file.next(delimiter)) {
                rows.add(
                        row.fault() == null
                                ? row(columns, CsvCells.split(row.text(), delimiter))
                                : new Row(null, row.fault()));
            }
            return rows;
        } catch (IOException cause) {
            throw new UncheckedIOException("bytes in memory are always there", cause);
        }
    }

    private static void requireColumns(List<String> header) {
        for (String column : COLUMNS) {
            if (!header.contains(column)) {
                throw Problems.invalidField(
                        "row 0", "has no column " + column, "the columns are " + String.join(", ", COLUMNS));
            }
        }
    }

    private Row row(List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            return new Row(null, "has " + cells.size() + " cells; the file has " + columns.size() + " columns");
        }
        List<String> values = COLUMNS.stream()
                .map(column -> CsvCells.restored(cells.get(columns.indexOf(column))))
                .toList();
        try {
            return new Row(form(values), null);
        } catch (JsonProcessingException noSlots) {
            return new Row(null, "slots is not a JSON list of slots");
        }
    }

    /// @param values in the order of [#COLUMNS]
    private TemplateForm form(List<String> values) throws JsonProcessingException {
        return new TemplateForm(
                orNull(values.get(0)),
                values.get(1),
                values.get(2),
                values.get(3),
                values.get(4),
                split(values.get(5)),
                orNull(values.get(6)),
                split(values.get(7)),
                values.get(8),
                json.readValue(values.get(9), SLOTS));
    }

    private String slots(@Nullable List<SlotForm> slots) {
        try {
            return json.writeValueAsString(slots);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("slots are plain records", cause);
        }
    }

    private static String join(@Nullable List<String> values) {
        return values == null ? "" : String.join(BETWEEN, values);
    }

    private static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    private static String orEmpty(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /// A template, or why there is none in the row.
    record Row(@Nullable TemplateForm template, @Nullable String wrong) {}
}
