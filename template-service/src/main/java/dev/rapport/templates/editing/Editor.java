package dev.rapport.templates.editing;

import dev.rapport.service.problem.Problems;
import dev.rapport.templates.library.Definition;
import dev.rapport.templates.library.Fields;
import dev.rapport.templates.library.Library;
import dev.rapport.templates.library.NewTemplate;
import dev.rapport.templates.library.Publications;
import dev.rapport.templates.library.Template;
import dev.rapport.templates.library.TemplateStore;
import dev.rapport.templates.library.VersionState;
import dev.rapport.templates.library.Visibility;
import dev.rapport.templates.library.Wire;
import dev.rapport.templates.linting.Lint;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Saves templates. A save says which revision it began from; a later save than another's is refused with the
/// difference.
@ApplicationScoped
@Transactional
public class Editor {

    private static final int LONGEST_REASON = 400;

    private final Library library;
    private final TemplateStore templates;
    private final VersionStore versions;
    private final HistoryStore history;
    private final Permissions permissions;
    private final Publications publications;
    private final Lint lint;
    private final CurrentWorkspace workspace;
    private final Clock clock;

    Editor(
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

    /// Adds a template with a first draft.
    public Template create(Definition definition, Visibility visibility, @Nullable String why) {
        Template template = NewTemplate.draft(definition, visibility, workspace.memberId(), clock.instant());
        templates.add(template);
        history.add(template.id(), template.version().id(), "saved", reason(why));
        return template;
    }

    /// Changes a template: its open version, or a new one if none is open.
    Template save(UUID id, int revision, Definition definition, @Nullable String visibility, @Nullable String why) {
        Template current = library.getNewest(id);
        if (versions.lock(id) != revision) {
            throw Conflict.newer(library.getNewest(id), revision, definition);
        }
        Instant now = clock.instant();
        describe(current, definition, visibility, now);
        UUID versionId = isOpen(current) ? rewrite(current, definition) : addDraft(current, definition, now);
        history.add(id, versionId, "saved", reason(why));
        return library.getNewest(id);
    }

    private void describe(Template current, Definition definition, @Nullable String visibility, Instant now) {
        Visibility wanted =
                visibility == null ? current.visibility() : Wire.read(Visibility.class, "visibility", visibility);
        UUID owner = current.ownerId();
        if (wanted != current.visibility()) {
            permissions.requireOwner(current);
            changeHands(current.id(), wanted, now);
            owner = owner == null ? workspace.memberId() : owner;
        }
        versions.describe(current, definition, wanted, owner, now);
    }

    /// What a member published for themselves nobody has reviewed; what becomes private is taken from the others.
    private void changeHands(UUID id, Visibility wanted, Instant now) {
        versions.published(id).ifPresent(published -> {
            if (wanted == Visibility.PRIVATE) {
                publications.retired(published);
            } else {
                versions.enter(published.version().id(), VersionState.RETIRED, now);
                history.add(id, published.version().id(), "superseded", "Shown to the workspace, to be reviewed first");
            }
        });
    }

    private UUID rewrite(Template current, Definition definition) {
        UUID versionId = current.version().id();
        versions.rewrite(versionId, definition);
        lint.forget(versionId);
        return versionId;
    }

    private UUID addDraft(Template current, Definition definition, Instant now) {
        Template.Version version =
                new Template.Version(NewTemplate.id(), versions.nextNumber(current.id()), VersionState.DRAFT, null);
        templates.addVersion(current.with(definition, version), workspace.memberId(), now);
        return version.id();
    }

    private static boolean isOpen(Template template) {
        VersionState state = template.version().state();
        return state == VersionState.DRAFT || state == VersionState.IN_REVIEW;
    }

    /// A reason for the history, or none.
    static @Nullable String reason(@Nullable String why) {
        return why == null ? null : Fields.text("why", why, LONGEST_REASON);
    }

    static int requireRevision(@Nullable Integer revision) {
        if (revision == null) {
            throw Problems.invalidField("revision", "is missing", "send the revision that your change began from");
        }
        return revision;
    }
}
