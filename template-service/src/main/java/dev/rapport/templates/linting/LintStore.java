package dev.rapport.templates.linting;

import dev.rapport.service.sql.Sql;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Reads and writes what was found, in the current transaction.
@ApplicationScoped
class LintStore {

    private static final String ASK = """
            insert into lint (id, workspace_id, version_id, audience, sample)
            values (?, ?, ?, ?, ?)
            on conflict (version_id, audience, sample) do nothing
            """;

    private static final String KEEP = """
            insert into lint (id, workspace_id, version_id, audience, sample, score, verdict, faults, judged_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (version_id, audience, sample) do update
            set score = excluded.score, verdict = excluded.verdict, faults = excluded.faults, judged_at = excluded.judged_at
            """;

    private static final String JUDGED = """
            update lint set score = ?, verdict = ?, faults = ?, judged_at = ? where id = ?
            """;

    private static final String OF_VERSION = """
            select audience, sample, score, verdict, faults
            from lint
            where version_id = ?
            order by audience, sample
            """;

    private static final String FORGET = "delete from lint where version_id = ?";

    private final Sql sql;
    private final CurrentWorkspace workspace;

    LintStore(Sql sql, CurrentWorkspace workspace) {
        this.sql = sql;
        this.workspace = workspace;
    }

    /// @return false if the sample has been asked about before
    boolean ask(UUID analysisId, UUID versionId, Sample sample) {
        return sql.update(ASK, analysisId, workspace.id(), versionId, sample.audienceName(), sample.name()) == 1;
    }

    void keep(UUID analysisId, UUID versionId, LintResult result, Instant now) {
        sql.update(
                KEEP,
                analysisId,
                workspace.id(),
                versionId,
                result.audience(),
                result.sample(),
                result.score(),
                result.verdict(),
                result.faults(),
                now);
    }

    /// Nothing happens if the analysis is none of a template's sample.
    void judged(UUID analysisId, int score, String verdict, List<String> faults, Instant at) {
        sql.update(JUDGED, score, verdict, faults, at, analysisId);
    }

    List<LintResult> of(UUID versionId) {
        return sql.list(OF_VERSION, LintStore::result, versionId);
    }

    void forget(UUID versionId) {
        sql.update(FORGET, versionId);
    }

    private static LintResult result(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        boolean judged = verdict != null;
        return new LintResult(
                row.getString("audience"),
                row.getString("sample"),
                judged ? row.getInt("score") : null,
                verdict,
                judged ? Sql.texts(row, "faults") : null);
    }
}
