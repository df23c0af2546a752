package dev.rapport.templates.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.service.problem.Problems;
import dev.rapport.templates.library.SlotForm;
import dev.rapport.templates.library.TemplateForm;
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

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(COLUMNS)
            .setSkipHeaderRecord(true)
            .get();

    private final ObjectMapper json;

    CsvLibrary(ObjectMapper json) {
        this.json = json;
    }

    String write(List<TemplateForm> templates) {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer =
                new CSVPrinter(csv, FORMAT.builder().setSkipHeaderRecord(false).get())) {
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

    /// A row that is no template is a problem of that row, kept beside the others.
    List<Row> read(String csv) {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(csv, FORMAT)) {
            for (CSVRecord line : parser) {
                rows.add(row(line));
            }
        } catch (IOException | RuntimeException unreadable) {
            throw Problems.invalidField(
                    "row " + (rows.size() + 1),
                    "is not CSV: " + unreadable.getMessage(),
                    "quote cells as RFC 4180 says");
        }
        return rows;
    }

    private Row row(CSVRecord line) {
        if (line.size() != COLUMNS.length) {
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
