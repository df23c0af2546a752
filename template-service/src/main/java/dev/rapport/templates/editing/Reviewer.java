package dev.rapport.templates.editing;

import dev.rapport.service.problem.Problems;
import dev.rapport.templates.library.Fields;
import dev.rapport.templates.library.Library;
import dev.rapport.templates.library.NewTemplate;
import dev.rapport.templates.library.Publications;
import dev.rapport.templates.library.Template;
import dev.rapport.templates.library.TemplateStore;
import dev.rapport.templates.library.VersionState;
import dev.rapport.templates.linting.Lint;
import dev.rapport.templates.linting.LintReport;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes versions from draft to published and out of use. Each step is one transaction that holds the template's row.
@ApplicationScoped
@Transactional
class Reviewer {

    private final Library library;
    private final TemplateStore templates;
    private final VersionStore versions;
    private final HistoryStore history;
    private final Permissions permissions;
    private final Publications publications;
    private final Lint lint;
    private final CurrentWorkspace workspace;
    private final Clock clock;

    Reviewer(
            Library library,
            TemplateStore templates,
            VersionStore versions,
            HistoryStore history,
            Permissions permissions,
            Publications publications,
            Lint lint,
            CurrentWorkspace workspace,
            Clock clock) {
        this.library = library;
        this.templates = templates;
        this.versions = versions;
        this.history = history;
        this.permissions = permissions;
        this.publications = publications;
        this.lint = lint;
        this.workspace = workspace;
        this.clock = clock;
    }

    Template submit(UUID id, @Nullable String why) {
        return step(id, Move.SUBMIT, why);
    }

    /// Sends a version back to be worked on.
    Template giveBack(UUID id, @Nullable String why) {
        return step(id, Move.RETURN, Fields.text("why", why, 400));
    }

    private Template step(UUID id, Move move, @Nullable String why) {
        Template template = locked(id, move);
        Instant now = clock.instant();
        versions.enter(template.version().id(), move.leadsTo(), now);
        versions.touch(id, now, template.retiredAt());
        history.add(id, template.version().id(), move.done(), Editor.reason(why));
        return library.getNewest(id);
    }

    /// Publishes the open version that was linted; the one before it is retired.
    ///
    /// @param linted the template as it was when its samples were judged; a save in between is a conflict
    /// @param report what was found
    /// @param override why it is right to publish although a sample is held
    Template publish(Template linted, LintReport report, @Nullable String override, @Nullable String why) {
        Template template = locked(linted.id(), Move.PUBLISH);
        if (template.revision() != linted.revision()) {
            throw Conflict.newer(template, linted.revision(), linted.definition());
        }
        String reason = PublishCheck.reason(report, override, why);
        lint.keep(template, report.results());
        putInPlace(template, Move.PUBLISH.done(), reason);
        return library.get(template.id());
    }

    /// Says again what an earlier published version said, as a new version.
    Template rollBack(UUID id, @Nullable Integer number, @Nullable String why) {
        permissions.requireDecider(lock(id));
        Template earlier = versions.version(id, number == null ? 0 : number)
                .filter(template -> template.version().publishedAt() != null)
                .orElseThrow(() -> Problems.invalidField(
                        "version", "is no version that was published", "name the number of one that was"));
        Template.Version version =
                new Template.Version(NewTemplate.id(), versions.nextNumber(id), VersionState.RETIRED, null);
        Template again = earlier.with(earlier.definition(), version);
        templates.addVersion(again, workspace.memberId(), clock.instant());
        putInPlace(again, "rolled_back", Editor.reason(why));
        return library.get(id);
    }

    /// Takes the template out of use, its open version with it.
    Template retire(UUID id, @Nullable String why) {
        Template newest = locked(id, Move.RETIRE);
        Instant now = clock.instant();
        versions.published(id).ifPresent(published -> {
            versions.enter(published.version().id(), VersionState.RETIRED, now);
            publications.retired(published);
        });
        versions.enter(newest.version().id(), VersionState.RETIRED, now);
        versions.touch(id, now, now);
        history.add(id, newest.version().id(), Move.RETIRE.done(), Editor.reason(why));
        return library.getNewest(id);
    }

    private void putInPlace(Template template, String move, @Nullable String reason) {
        Instant now = clock.instant();
        versions.published(template.id()).ifPresent(before -> {
            versions.enter(before.version().id(), VersionState.RETIRED, now);
            history.add(template.id(), before.version().id(), "superseded", null);
        });
        versions.enter(template.version().id(), VersionState.PUBLISHED, now);
        versions.touch(template.id(), now, null);
        history.add(template.id(), template.version().id(), move, reason);
        publications.announce(template);
    }

    private Template locked(UUID id, Move move) {
        Template template = lock(id);
        if (move != Move.SUBMIT) {
            permissions.requireDecider(template);
        }
        if (!move.isLegalFrom(template.version().state())) {
            throw Conflict.illegal(move, template.version().state());
        }
        return template;
    }

    /// The template as it is once nobody else can change it.
    private Template lock(UUID id) {
        library.getNewest(id);
        versions.lock(id);
        return library.getNewest(id);
    }
}
