package dev.rapport.analyzer.rule;

import dev.rapport.analyzer.rule.JudgingSettings.RuleSetting;
import dev.rapport.engine.Severity;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The current workspace's settings in Postgres; row-level security picks the rows.
@ApplicationScoped
class RuleSettingStore {

    private static final String READ = "select note_limit, allowed_phrases from judging_setting";
    private static final String READ_RULES = "select rule, severity, is_off from rule_setting";

    private static final String WRITE = """
            insert into judging_setting (workspace_id, note_limit, allowed_phrases, changed_at)
            values (current_workspace(), ?, ?, ?)
            on conflict on constraint judging_setting_pk
            do update set note_limit = excluded.note_limit,
                          allowed_phrases = excluded.allowed_phrases,
                          changed_at = excluded.changed_at
            """;

    private static final String CLEAR_RULES = "delete from rule_setting";

    private static final String WRITE_RULE = """
            insert into rule_setting (workspace_id, rule, severity, is_off) values (current_workspace(), ?, ?, ?)
            """;

    private final AgroalDataSource dataSource;
    private final Clock clock;

    RuleSettingStore(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Transactional
    JudgingSettings read() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(READ);
                var row = statement.executeQuery()) {
            Map<String, RuleSetting> rules = readRules(connection);
            return row.next()
                    ? new JudgingSettings(row.getObject("note_limit", Integer.class), phrases(row), rules)
                    : JudgingSettings.NONE;
        }
    }

    /// Replaces the settings. The row of the workspace is written first, so that two writers come one after the other.
    @Transactional
    void replace(JudgingSettings settings) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            write(connection, settings);
            try (var clear = connection.prepareStatement(CLEAR_RULES)) {
                clear.executeUpdate();
            }
            writeRules(connection, settings.rules());
        }
    }

    private static Map<String, RuleSetting> readRules(Connection connection) throws SQLException {
        Map<String, RuleSetting> rules = new HashMap<>();
        try (var statement = connection.prepareStatement(READ_RULES);
                var row = statement.executeQuery()) {
            while (row.next()) {
                rules.put(row.getString("rule"), new RuleSetting(severity(row), row.getBoolean("is_off")));
            }
        }
        return rules;
    }

    private void write(Connection connection, JudgingSettings settings) throws SQLException {
        try (var statement = connection.prepareStatement(WRITE)) {
            statement.setObject(1, settings.limit());
            statement.setArray(
                    2,
                    connection.createArrayOf("text", settings.allowedPhrases().toArray()));
            statement.setObject(3, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    private static void writeRules(Connection connection, Map<String, RuleSetting> rules) throws SQLException {
        try (var statement = connection.prepareStatement(WRITE_RULE)) {
            for (var rule : rules.entrySet()) {
                Severity severity = rule.getValue().severity();
                statement.setString(1, rule.getKey());
                statement.setString(2, severity == null ? null : severity.wireName());
                statement.setBoolean(3, rule.getValue().off());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static List<String> phrases(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("allowed_phrases").getArray());
    }

    private static @Nullable Severity severity(ResultSet row) throws SQLException {
        String name = row.getString("severity");
        return name == null ? null : Severity.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
