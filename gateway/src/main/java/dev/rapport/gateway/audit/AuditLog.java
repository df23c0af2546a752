package dev.rapport.gateway.audit;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.gateway.caller.Caller;
import dev.rapport.gateway.caller.CurrentCaller;
import dev.rapport.gateway.caller.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Adds to the log, in the transaction of what is told: both happen or neither.
@ApplicationScoped
public class AuditLog {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final AuditStore store;
    private final CurrentCaller current;
    private final Clock clock;

    AuditLog(AuditStore store, CurrentCaller current, Clock clock) {
        this.store = store;
        this.current = current;
        this.clock = clock;
    }

    /// What the current request's caller did in the current workspace.
    ///
    /// @param details no secret, no password, no note
    public void tell(String action, @Nullable Object target, Map<String, String> details) {
        tell(current.workspaceId(), current.get(), current.source(), action, target, details);
    }

    /// The same where who acts or where is only known now.
    public void tell(
            UUID workspaceId,
            Caller caller,
            Source source,
            String action,
            @Nullable Object target,
            Map<String, String> details) {
        var entry = new AuditEntry(
                IDS.generate(),
                clock.instant(),
                action,
                Actor.of(caller),
                target == null ? null : target.toString(),
                source.address(),
                source.correlationId(),
                details);
        store.add(workspaceId, entry);
    }
}
