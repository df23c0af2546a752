package dev.rapport.tenancy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/// Tells Postgres, at the start of every transaction, which workspace's rows exist for it. A transaction without a
/// workspace sees none: the policies compare with a setting that is then empty.
@ApplicationScoped
class RowLevelSecurity {

    private static final String SET_WORKSPACE = "select set_config('rapport.workspace', ?, true)";

    private final AgroalDataSource dataSource;
    private final CurrentWorkspace current;

    RowLevelSecurity(AgroalDataSource dataSource, CurrentWorkspace current) {
        this.dataSource = dataSource;
        this.current = current;
    }

    void onBegin(@Observes @Initialized(TransactionScoped.class) Object transaction) throws SQLException {
        Optional<UUID> workspace = workspace();
        if (workspace.isEmpty()) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(SET_WORKSPACE)) {
            statement.setString(1, workspace.get().toString());
            statement.execute();
        }
    }

    private Optional<UUID> workspace() {
        return Arc.container().requestContext().isActive() ? current.find() : Optional.empty();
    }
}
