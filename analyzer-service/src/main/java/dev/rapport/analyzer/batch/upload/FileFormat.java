package dev.rapport.analyzer.batch.upload;

import dev.rapport.service.problem.Problems;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What an upload may be.
public enum FileFormat {
    CSV("text/csv, text/tab-separated-values, application/vnd.ms-excel") {
        @Override
        public RowSource open(Path file) throws IOException {
            return CsvRowSource.open(file);
        }
    },
    JSON_LINES("application/x-ndjson, application/jsonl, application/x-jsonlines") {
        @Override
        public RowSource open(Path file) throws IOException {
            return JsonRowSource.open(file);
        }
    },
    XLSX(FileFormat.SHEET) {
        @Override
        public RowSource open(Path file) throws IOException {
            return SheetRowSource.open(file);
        }
    };

    public static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// With commas between.
    private final String mediaTypes;

    FileFormat(String mediaTypes) {
        this.mediaTypes = mediaTypes;
    }

    /// @throws UnreadableUploadException if the file is not what it says
    public abstract RowSource open(Path file) throws IOException;

    /// The format of a content type; any other is a problem (415).
    public static FileFormat of(MediaType type) {
        String name = type.getType() + "/" + type.getSubtype();
        return Arrays.stream(values())
                .filter(format -> List.of(format.mediaTypes.split(", ")).contains(name))
                .findFirst()
                .orElseThrow(() -> Problems.problem(
                                "unsupported-media-type",
                                Response.Status.UNSUPPORTED_MEDIA_TYPE,
                                "Content-Type is " + name + "; send " + known() + ".")
                        .build());
    }

    private static String known() {
        return Arrays.stream(values()).map(format -> format.mediaTypes).collect(Collectors.joining(", "));
    }
}
