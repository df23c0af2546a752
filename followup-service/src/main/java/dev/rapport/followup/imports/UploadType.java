package dev.rapport.followup.imports;

import dev.rapport.followup.imports.table.Unpacked;
import dev.rapport.service.problem.Problems;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an upload may be.
enum UploadType {
    ZIP {
        @Override
        Unpacked unpack(Path upload, ImportConfig config, ImportOptions options) throws IOException {
            return Unpacked.zip(upload, config.largestArchive().asLongValue());
        }
    },
    CSV {
        @Override
        Unpacked unpack(Path upload, ImportConfig config, ImportOptions options) throws IOException {
            return Unpacked.csv(upload, options.nameColumns());
        }
    };

    private static final Set<String> ZIPS = Set.of("application/zip", "application/x-zip-compressed");
    private static final Set<String> CSVS = Set.of("text/csv", "text/tab-separated-values", "application/vnd.ms-excel");

    abstract Unpacked unpack(Path upload, ImportConfig config, ImportOptions options) throws IOException;

    /// The type that a request's content is; any other is a problem (415).
    static UploadType of(@Nullable MediaType type) {
        String name = type == null ? "missing" : type.getType() + "/" + type.getSubtype();
        if (ZIPS.contains(name)) {
            return ZIP;
        }
        if (CSVS.contains(name)) {
            return CSV;
        }
        throw Problems.problem(
                        "unsupported-media-type",
                        Response.Status.UNSUPPORTED_MEDIA_TYPE,
                        "Content-Type is " + name + "; send application/zip or text/csv.")
                .build();
    }
}
