package dev.rapport.analyzer.batch.upload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.rapport.rows.Line;
import dev.rapport.rows.LineReader;
import dev.rapport.rows.SpreadsheetText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// JSON lines: an object a line, with the fields of a note under their own names.
final class JsonRowSource implements RowSource {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final InputStream in;
    private final LineReader lines;

    private JsonRowSource(InputStream in) {
        this.in = in;
        this.lines = new LineReader(in);
    }

    static JsonRowSource open(Path file) throws IOException {
        return new JsonRowSource(SpreadsheetText.open(file));
    }

    @Override
    public List<String> columns() {
        return NoteField.NAMES;
    }

    @Override
    public @Nullable Row next() throws IOException {
        Line line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        String fault = line.fault();
        return fault != null ? Row.broken(line.number(), fault) : read(line);
    }

    private static Row read(Line line) {
        try {
            JsonNode note = JSON.readTree(line.text());
            if (!note.isObject()) {
                return Row.broken(line.number(), "is not a JSON object; write an object a line");
            }
            List<String> cells = NoteField.NAMES.stream()
                    .map(name -> note.path(name).isNull() ? "" : note.path(name).asText())
                    .toList();
            boolean nested =
                    NoteField.NAMES.stream().anyMatch(name -> note.path(name).isContainerNode());
            return nested
                    ? Row.broken(line.number(), "has a list or an object where a text belongs")
                    : new Row(line.number(), cells, null);
        } catch (JsonProcessingException cause) {
            return Row.broken(line.number(), "is not JSON: " + cause.getOriginalMessage());
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
