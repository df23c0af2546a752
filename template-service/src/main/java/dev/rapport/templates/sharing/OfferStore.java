package dev.rapport.templates.sharing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.service.sql.Sql;
import dev.rapport.templates.library.NewTemplate;
import dev.rapport.templates.library.Template;
import dev.rapport.templates.library.TemplateForm;
import dev.rapport.templates.outcome.VersionOutcome;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Offers, in the current transaction. Who sees and changes which is row-level security's to say; the conditions here
/// only ask for one side of it.
@ApplicationScoped
class OfferStore {

    private static final int MOST = 200;

    private static final String COLUMNS = """
            select id, workspace_id, to_workspace_id, offered_at, answer, definition, evidence from offer
            """;

    private static final String RECEIVED =
            COLUMNS + "where to_workspace_id = ? and answer is null order by offered_at, id limit ?";
    private static final String MADE = COLUMNS + "where template_id = ? order by offered_at, id limit ?";
    private static final String OPEN = COLUMNS + "where id = ? and to_workspace_id = ? and answer is null for update";

    private static final String OFFER = """
            insert into offer (id, workspace_id, to_workspace_id, template_id, version_id, definition, evidence, offered_by,
                offered_at)
            values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)
            on conflict (version_id, to_workspace_id) do nothing
            """;

    private static final String ANSWER = """
            update offer set answer = ?, answered_by = ?, answered_at = ? where id = ? and answer is null
            """;

    private static final String WITHDRAW = "delete from offer where id = ? and answer is null";

    private final Sql sql;
    private final CurrentWorkspace workspace;
    private final ObjectMapper json;
    private final Clock clock;

    OfferStore(Sql sql, CurrentWorkspace workspace, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.workspace = workspace;
        this.json = json;
        this.clock = clock;
    }

    /// Offering the same version again does nothing.
    ///
    /// @param evidence what became of the version's notes here so far
    void offer(Template template, @Nullable VersionOutcome evidence, UUID toWorkspaceId) {
        sql.update(
                OFFER,
                NewTemplate.id(),
                workspace.id(),
                toWorkspaceId,
                template.id(),
                template.version().id(),
                write(TemplateForm.of(null, template.definition())),
                evidence == null ? null : write(evidence),
                workspace.memberId(),
                clock.instant());
    }

    /// Open ones, oldest first.
    List<OfferView> received() {
        return sql.list(RECEIVED, this::view, workspace.id(), MOST);
    }

    List<OfferView> made(UUID templateId) {
        return sql.list(MADE, this::view, templateId, MOST);
    }

    /// An open offer to this workspace, held until the transaction ends.
    Optional<OfferView> open(UUID id) {
        return sql.first(OPEN, this::view, id, workspace.id());
    }

    void answer(UUID id, String answer) {
        sql.update(ANSWER, answer, workspace.memberId(), clock.instant(), id);
    }

    /// @return false if there is no open offer of this workspace with the id
    boolean withdraw(UUID id) {
        return sql.update(WITHDRAW, id) == 1;
    }

    private OfferView view(ResultSet row) throws SQLException {
        return new OfferView(
                row.getObject("id", UUID.class),
                row.getObject("workspace_id", UUID.class),
                row.getObject("to_workspace_id", UUID.class),
                Sql.instant(row, "offered_at"),
                row.getString("answer"),
                read(row.getString("definition"), TemplateForm.class),
                evidence(row.getString("evidence")));
    }

    private @Nullable VersionOutcome evidence(@Nullable String stored) {
        return stored == null ? null : read(stored, VersionOutcome.class);
    }

    private String write(Object plain) {
        try {
            return json.writeValueAsString(plain);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("templates and outcomes are plain records", cause);
        }
    }

    private <T> T read(String stored, Class<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("the stored offer is not what this service wrote", cause);
        }
    }
}
