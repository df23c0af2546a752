package dev.rapport.analyzer.rule;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rapport.engine.AnalysisSettings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/// The settings by which a workspace's notes are judged, kept in memory because every keystroke may ask. Another
/// replica's
/// change is seen within [#KEPT].
@ApplicationScoped
public class RuleSettings {

    static final Duration KEPT = Duration.ofSeconds(3);

    private static final int WORKSPACES = 10_000;

    private final RuleSettingStore store;
    private final Cache<UUID, AnalysisSettings> cache =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(WORKSPACES).build();

    RuleSettings(RuleSettingStore store) {
        this.store = store;
    }

    /// @param workspaceId must be the workspace of the current request or transaction
    public AnalysisSettings of(UUID workspaceId) {
        return cache.get(workspaceId, id -> load());
    }

    void forget(UUID workspaceId) {
        cache.invalidate(workspaceId);
    }

    private AnalysisSettings load() {
        return QuarkusTransaction.joiningExisting().call(store::read).toEngine();
    }
}
