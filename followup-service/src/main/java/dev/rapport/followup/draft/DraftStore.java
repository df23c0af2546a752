package dev.rapport.followup.draft;

import dev.rapport.contracts.TemplateEvent.DraftPrepared;
import dev.rapport.followup.stream.Notices;
import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/// Puts drafts on reminders.
@ApplicationScoped
class DraftStore {

    private static final Logger LOG = Logger.getLogger(DraftStore.class);

    /// A reminder that was done meanwhile keeps no draft, and an older draft does not replace a newer one.
    private static final String ATTACH = """
            update reminder
            set draft_id = ?, draft_text = ?, draft_template_version_id = ?, draft_prepared_at = ?
            where id = ? and connection_id = ? and workspace_id = current_workspace()
                and state in ('scheduled', 'due')
                and (draft_prepared_at is null or draft_prepared_at <= ?)
            """;

    private final Sql sql;
    private final Notices notices;

    DraftStore(Sql sql, Notices notices) {
        this.sql = sql;
        this.notices = notices;
    }

    /// Puts the draft on its reminder, in the current transaction; a reminder that is gone or over needs none.
    void attach(DraftPrepared draft) {
        int attached = sql.update(
                ATTACH,
                draft.draftId(),
                draft.text(),
                draft.templateVersionId(),
                draft.preparedAt(),
                draft.reminderId(),
                draft.connectionId(),
                draft.preparedAt());
        if (attached == 0) {
            LOG.infof("Draft %s came for a reminder that is over: %s", draft.draftId(), draft.reminderId());
            return;
        }
        notices.append(draft.memberId(), draft);
    }
}
