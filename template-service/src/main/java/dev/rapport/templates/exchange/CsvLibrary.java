package dev.rapport.templates.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.service.problem.Problems;
import dev.rapport.templates.library.SlotForm;
import dev.rapport.templates.library.TemplateForm;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// A library as CSV, a row a template. Lists stand in one cell with `|` between, the slots as JSON.
@ApplicationScoped
class CsvLibrary {

    static final String MEDIA_TYPE = "text/csv";

    private static final String[] COLUMNS = {
        "key", "name", "purpose", "kind", "sender", "audiences", "situation", "tags", "text", "slots"
    };
    private static final String BETWEEN = "|";
    private static final TypeReference<List<SlotForm>> SLOTS = new TypeReference<>() {};

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final CSVFormat WRITTEN =
            CSVFormat.RFC4180.builder().setHeader(COLUMNS).get();

    private final ObjectMapper json;

    CsvLibrary(ObjectMapper json) {
        this.json = json;
    }

    String write(List<TemplateForm> templates) {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(csv, WRITTEN)) {
            for (TemplateForm template : templates) {
                printer.printRecord(
                        template.key(),
                        template.name(),
                        template.purpose(),
                        template.kind(),
                        template.sender(),
                        join(template.audiences()),
                        template.situation(),
                        join(template.tags()),
                        template.text(),
                        json.writeValueAsString(template.slots()));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("a string builder takes everything", cause);
        }
        return csv.toString();
    }

    /// A row that is no template is a problem of that row, kept beside the others. Columns are found by their names; a
    /// mark that a spreadsheet puts before the first is passed over.
    List<Row> read(String csv) {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(csv.startsWith("\uFEFF") ? csv.substring(1) : csv, FORMAT)) {
            requireColumns(parser.getHeaderNames());
            for (CSVRecord line : parser) {
                rows.add(row(line));
            }
        } catch (HttpProblem noColumn) {
            throw noColumn;
        } catch (IOException | RuntimeException unreadable) {
            throw Problems.invalidField(
                    "row " + (rows.size() + 1),
                    "is not CSV: " + unreadable.getMessage(),
                    "quote cells as RFC 4180 says");
        }
        return rows;
    }

    private static void requireColumns(List<String> header) {
        for (String column : COLUMNS) {
            if (!header.contains(column)) {
                throw Problems.invalidField(
                        "row 0", "has no column " + column, "the columns are " + String.join(", ", COLUMNS));
            }
        }
    }

    private Row row(CSVRecord line) {
        if (!line.isConsistent()) {
            return new Row(null, "has " + line.size() + " cells; the columns are " + String.join(", ", COLUMNS));
        }
        try {
            return new Row(form(line), null);
        } catch (JsonProcessingException noSlots) {
            return new Row(null, "slots is not a JSON list of slots");
        }
    }

    private TemplateForm form(CSVRecord line) throws JsonProcessingException {
        return new TemplateForm(
                orNull(line.get("key")),
                line.get("name"),
                line.get("purpose"),
                line.get("kind"),
                line.get("sender"),
                split(line.get("audiences")),
                orNull(line.get("situation")),
                split(line.get("tags")),
                line.get("text"),
                json.readValue(line.get("slots"), SLOTS));
    }

    private static String join(@Nullable List<String> values) {
        return values == null ? "" : String.join(BETWEEN, values);
    }

    private static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /// A template, or why there is none in the row.
    record Row(@Nullable TemplateForm template, @Nullable String wrong) {}
}
