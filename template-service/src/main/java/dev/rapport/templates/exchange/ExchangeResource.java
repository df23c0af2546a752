package dev.rapport.templates.exchange;

import dev.rapport.service.problem.Problems;
import dev.rapport.templates.library.LibraryFile;
import dev.rapport.templates.library.TemplateForm;
import dev.rapport.tenancy.Role;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The library as a file over HTTP.
@Path("/api/templates")
@Tag(name = "templates")
class ExchangeResource {

    private static final int MOST_TEMPLATES = 5_000;

    private final Importer importer;
    private final Exporter exporter;
    private final CsvLibrary csv;

    ExchangeResource(Importer importer, Exporter exporter, CsvLibrary csv) {
        this.importer = importer;
        this.exporter = exporter;
        this.csv = csv;
    }

    @GET
    @Path("/export")
    @Produces({MediaType.APPLICATION_JSON, CsvLibrary.MEDIA_TYPE})
    @Operation(summary = "Writes the library as a file, JSON or with format=csv as CSV")
    public Response write(@RestQuery @Nullable String format) {
        if (format == null || format.equals("json")) {
            return Response.ok(new LibraryFile(LibraryFile.FORMAT, 1, exporter.all()), MediaType.APPLICATION_JSON)
                    .build();
        }
        if (format.equals("csv")) {
            return Response.ok(csv.write(exporter.all()), CsvLibrary.MEDIA_TYPE + ";charset=utf-8")
                    .build();
        }
        throw Problems.invalidField("format", "is not known", "use json or csv");
    }

    @POST
    @Path("/import")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OWNER, Role.ADMIN, Role.MEMBER})
    @Operation(summary = "Reads a library file in as drafts; with dryRun=true only says what it would do")
    public ImportReport readJson(@RestQuery boolean dryRun, @Nullable LibraryFile file) {
        if (file == null || !LibraryFile.FORMAT.equals(file.format())) {
            throw Problems.invalidField("format", "is not " + LibraryFile.FORMAT, "send a file that an export wrote");
        }
        List<TemplateForm> templates = file.templates() == null ? List.of() : file.templates();
        return run(
                templates.stream()
                        .map(template -> new CsvLibrary.Row(template, null))
                        .toList(),
                dryRun);
    }

    @POST
    @Path("/import")
    @Consumes(CsvLibrary.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OWNER, Role.ADMIN, Role.MEMBER})
    @Operation(hidden = true)
    public ImportReport readCsv(@RestQuery boolean dryRun, byte[] body) {
        return run(csv.read(body), dryRun);
    }

    private ImportReport run(List<CsvLibrary.Row> rows, boolean dryRun) {
        if (rows.size() > MOST_TEMPLATES) {
            throw Problems.invalidField(
                    "templates",
                    "has " + rows.size() + " rows",
                    "send " + MOST_TEMPLATES + " at most, the rest after them");
        }
        ImportReport report = importer.run(rows, dryRun);
        if (!dryRun && !report.errors().isEmpty()) {
            throw HttpProblem.builder(Problems.unprocessable(
                            "import-errors",
                            "Nothing was added: " + report.errors().size() + " rows are no templates."))
                    .with("errors", report.errors())
                    .build();
        }
        return report;
    }
}
