package dev.rapport.analyzer.batch;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.analyzer.batch.upload.ColumnMapping;
import dev.rapport.analyzer.batch.upload.FileFormat;
import dev.rapport.analyzer.batch.upload.RowReader;
import dev.rapport.analyzer.batch.upload.RowReading;
import dev.rapport.analyzer.batch.upload.RowSource;
import dev.rapport.analyzer.batch.upload.UnreadableUploadException;
import dev.rapport.analyzer.rule.RuleSettings;
import dev.rapport.service.problem.Problems;
import dev.rapport.service.upload.Spool;
import dev.rapport.tenancy.CurrentWorkspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes an upload in: all of it or, if anything stops it, none.
@ApplicationScoped
class Uploads {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final int LONGEST_TRANSACTION_SECONDS = 1_800;
    private static final int PREVIEWED_ROWS = 10;
    private static final int PREVIEWED_FAULTS = 50;
    private static final int LONGEST_KEY = 200;

    private final BatchStore batches;
    private final ItemStore items;
    private final RuleSettings settings;
    private final CurrentWorkspace workspace;
    private final BatchConfig config;
    private final Clock clock;

    Uploads(
            BatchStore batches,
            ItemStore items,
            RuleSettings settings,
            CurrentWorkspace workspace,
            BatchConfig config,
            Clock clock) {
        this.batches = batches;
        this.items = items;
        this.settings = settings;
        this.workspace = workspace;
        this.config = config;
        this.clock = clock;
    }

    /// The batch of the upload; if one was made under the key from the same upload, that one.
    Uploaded upload(InputStream body, FileFormat format, UploadOptions options, @Nullable String idempotencyKey)
            throws IOException {
        if (idempotencyKey != null && (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY)) {
            throw Problems.invalidField(
                    "Idempotency-Key", "is blank or too long", "send 1 to " + LONGEST_KEY + " characters");
        }
        try (Spool spool = Spool.of(body, config.uploadLimit().asLongValue())) {
            NewBatch batch = new NewBatch(
                    IDS.generate(),
                    options.name(clock.instant().truncatedTo(ChronoUnit.MINUTES).toString()),
                    options.depth(),
                    workspace.memberId(),
                    idempotencyKey,
                    spool.hash() + "\n" + options.fingerprint());
            return QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_TRANSACTION_SECONDS)
                    .call(() -> once(batch, spool, format, options));
        }
    }

    /// How the upload would be read: its columns, which of them count, the first rows and the first faults.
    Preview preview(InputStream body, FileFormat format, UploadOptions options) throws IOException {
        try (Spool spool = Spool.of(body, config.uploadLimit().asLongValue());
                RowSource rows = open(format, spool)) {
            ColumnMapping mapping = ColumnMapping.of(rows.columns(), options.map);
            RowReader reader = reader(mapping, options);
            List<NewItem> notes = new ArrayList<>();
            List<RowFault> faults = new ArrayList<>();
            for (var row = rows.next();
                    row != null && notes.size() < PREVIEWED_ROWS && faults.size() < PREVIEWED_FAULTS;
                    row = rows.next()) {
                switch (reader.read(row)) {
                    case RowReading.Note note -> notes.add(note.item());
                    case RowReading.Faulty faulty -> faults.addAll(faulty.faults());
                }
            }
            return new Preview(rows.columns(), mapping.shown(), notes, faults);
        }
    }

    private Uploaded once(NewBatch batch, Spool spool, FileFormat format, UploadOptions options) throws IOException {
        if (batches.insert(batch)) {
            read(batch.id(), spool, format, options);
            return new Uploaded(batches.find(batch.id()).orElseThrow(), true);
        }
        BatchStore.Uploaded before =
                batches.withKey(String.valueOf(batch.idempotencyKey())).orElseThrow();
        if (!before.contentHash().equals(batch.contentHash())) {
            throw Problems.unprocessable("idempotency-key-reused", "This Idempotency-Key was used for another upload.");
        }
        return new Uploaded(batches.find(before.id()).orElseThrow(), false);
    }

    private void read(UUID batchId, Spool spool, FileFormat format, UploadOptions options) throws IOException {
        try (RowSource rows = open(format, spool)) {
            RowReader reader = reader(ColumnMapping.of(rows.columns(), options.map), options);
            ItemWriter writer = new ItemWriter(batchId, items, config.rowLimit());
            for (var row = rows.next(); row != null; row = rows.next()) {
                writer.add(reader.read(row));
            }
            writer.end();
            batches.count(batchId, writer.notes(), writer.badRows());
        }
    }

    private RowReader reader(ColumnMapping mapping, UploadOptions options) {
        int usualLimit = settings.of(workspace.id()).limit();
        try {
            return new RowReader(mapping, options.defaults(usualLimit));
        } catch (UnreadableUploadException noText) {
            throw unreadable(noText);
        }
    }

    private static RowSource open(FileFormat format, Spool spool) throws IOException {
        try {
            return format.open(spool.file());
        } catch (UnreadableUploadException cause) {
            throw unreadable(cause);
        }
    }

    private static RuntimeException unreadable(UnreadableUploadException cause) {
        return Problems.unprocessable("unreadable-upload", String.valueOf(cause.getMessage()));
    }

    /// @param isNew false if the same upload had made it before
    record Uploaded(Batch batch, boolean isNew) {}
}
