package dev.rapport.analyzer.batch.result;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.analyzer.batch.upload.FileFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What results may be written as.
public enum ResultFormat {
    CSV("text/csv;charset=UTF-8") {
        @Override
        public ResultFile open(OutputStream out, ObjectMapper json) throws IOException {
            return new CsvResults(out);
        }
    },
    JSONL("application/x-ndjson") {
        @Override
        public ResultFile open(OutputStream out, ObjectMapper json) {
            return new JsonResults(out, json);
        }
    },
    XLSX(FileFormat.SHEET) {
        @Override
        public ResultFile open(OutputStream out, ObjectMapper json) {
            return new SheetResults(out);
        }
    };

    private final String mediaType;

    ResultFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Also the ending of the file's name.
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public abstract ResultFile open(OutputStream out, ObjectMapper json) throws IOException;

    public static ResultFormat of(String wireName) {
        return Arrays.stream(values())
                .filter(format -> format.wireName().equals(wireName))
                .findFirst()
                .orElseThrow();
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(ResultFormat::wireName).toList();
    }
}
