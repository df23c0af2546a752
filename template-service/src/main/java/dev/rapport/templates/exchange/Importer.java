package dev.rapport.templates.exchange;

import dev.rapport.service.sql.Sql;
import dev.rapport.templates.editing.Editor;
import dev.rapport.templates.library.Definition;
import dev.rapport.templates.library.StarterSeed;
import dev.rapport.templates.library.TemplateForm;
import dev.rapport.templates.library.Visibility;
import dev.rapport.tenancy.CurrentWorkspace;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads templates into the workspace as drafts, all or none of them. A template whose name is there already is left
/// alone, so that an import can be repeated.
@ApplicationScoped
@Transactional
class Importer {

    private static final String NAMES = """
            select lower(name) from template where visibility <> 'private' or owner_id = ?
            """;

    private final Editor editor;
    private final StarterSeed starter;
    private final Sql sql;
    private final CurrentWorkspace workspace;

    Importer(Editor editor, StarterSeed starter, Sql sql, CurrentWorkspace workspace) {
        this.editor = editor;
        this.starter = starter;
        this.sql = sql;
        this.workspace = workspace;
    }

    ImportReport run(List<CsvLibrary.Row> rows, boolean dryRun) {
        starter.ensure();
        Set<String> names = new HashSet<>(sql.list(NAMES, row -> row.getString(1), workspace.memberId()));
        List<ImportReport.RowError> errors = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        List<Definition> wanted = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            Definition definition = read(rows.get(index), index + 1, errors);
            if (definition != null && names.add(definition.name().toLowerCase(Locale.ROOT))) {
                wanted.add(definition);
            } else if (definition != null) {
                skipped.add(definition.name());
            }
        }
        if (errors.isEmpty() && !dryRun) {
            wanted.forEach(definition -> editor.create(definition, Visibility.WORKSPACE, "Imported"));
        }
        return new ImportReport(dryRun, errors.isEmpty() ? wanted.size() : 0, skipped, errors);
    }

    private static @Nullable Definition read(CsvLibrary.Row row, int number, List<ImportReport.RowError> errors) {
        TemplateForm form = row.template();
        if (form == null) {
            String wrong = row.wrong() == null ? "is empty" : row.wrong();
            errors.add(new ImportReport.RowError(number, null, wrong, null));
            return null;
        }
        try {
            return form.read();
        } catch (HttpProblem problem) {
            errors.add(new ImportReport.RowError(
                    number,
                    form.name(),
                    problem.getDetail(),
                    problem.getParameters().get("errors")));
            return null;
        }
    }
}
