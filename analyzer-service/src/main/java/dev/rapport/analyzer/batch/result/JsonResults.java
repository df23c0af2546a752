package dev.rapport.analyzer.batch.result;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.rapport.analyzer.batch.Item;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// An item a line, as the list of items shows it.
final class JsonResults implements ResultFile {

    private final OutputStream out;
    private final ObjectWriter writer;

    JsonResults(OutputStream out, ObjectMapper json) {
        this.out = out;
        this.writer = json.writerFor(Item.class).without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    @Override
    public void add(Item item) throws IOException {
        out.write((writer.writeValueAsString(item) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
