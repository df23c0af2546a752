package dev.rapport.followup.imports;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.contracts.NoteDetails;
import dev.rapport.followup.connection.Arrivals;
import dev.rapport.followup.connection.Connections;
import dev.rapport.followup.imports.table.TableFile;
import dev.rapport.followup.imports.table.TextDates;
import dev.rapport.followup.seat.Seats;
import dev.rapport.service.idempotency.Idempotency;
import dev.rapport.service.upload.Spool;
import dev.rapport.tenancy.CurrentWorkspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes an upload in: all of it or, if anything stops it, none.
@ApplicationScoped
class Imports {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final int LONGEST_TRANSACTION_SECONDS = 1_800;

    private final Arrivals arrivals;
    private final Connections connections;
    private final ImportStore store;
    private final Seats seats;
    private final Idempotency idempotency;
    private final CurrentWorkspace workspace;
    private final ImportConfig config;
    private final Clock clock;

    Imports(
            Arrivals arrivals,
            Connections connections,
            ImportStore store,
            Seats seats,
            Idempotency idempotency,
            CurrentWorkspace workspace,
            ImportConfig config,
            Clock clock) {
        this.arrivals = arrivals;
        this.connections = connections;
        this.store = store;
        this.seats = seats;
        this.idempotency = idempotency;
        this.workspace = workspace;
        this.config = config;
        this.clock = clock;
    }

    Response run(InputStream body, UploadType type, ImportOptions options, @Nullable String key) throws IOException {
        try (Spool spool = Spool.of(body, config.largestUpload().asLongValue());
                var unpacked = type.unpack(spool.file(), config, options)) {
            String request = spool.hash() + '\n' + options.fingerprint();
            return QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_TRANSACTION_SECONDS)
                    .call(() -> idempotency.once(
                            key,
                            "import",
                            request,
                            () -> Response.status(Response.Status.CREATED)
                                    .entity(take(unpacked.tables(), options))
                                    .build()));
        }
    }

    /// The same without the taking.
    ImportReport preview(InputStream body, UploadType type, ImportOptions options) throws IOException {
        try (Spool spool = Spool.of(body, config.largestUpload().asLongValue());
                var unpacked = type.unpack(spool.file(), config, options)) {
            return QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_TRANSACTION_SECONDS)
                    .call(() -> compare(unpacked.tables(), options).report(workspace.memberId()));
        }
    }

    private ImportReport take(List<TableFile> tables, ImportOptions options) throws IOException {
        Comparison comparison = compare(tables, options);
        Changes changes = comparison.changes();
        UUID member = workspace.memberId();
        changes.news().forEach(news -> {
            arrivals.fillIn(news.known().id(), news.missing());
            news.moves().forEach(move -> connections.move(news.known().id(), move));
        });
        arrivals.takeUp(member, changes.arrivals());
        ImportReport report = comparison.report(member).kept(IDS.generate(), clock.instant());
        store.insert(report);
        return report;
    }

    private Comparison compare(List<TableFile> tables, ImportOptions options) throws IOException {
        UUID member = workspace.memberId();
        var known = arrivals.lockAll(member);
        People people = new People(known, config.mostPeople());
        TextDates dates = options.dates(seats.of(member).workingTime().zone());
        NoteDetails context = options.context();
        Takers takers = new Takers(
                people, new Cells(dates, clock.instant()), context, Owner.of(tables, options.me), options.columns());
        Reading reading = new Reading();
        for (TableFile table : tables) {
            reading.read(table, takers.of(table.kind()));
        }
        return new Comparison(people, Changes.of(people, context, arrivals::contacts), reading);
    }
}
