package dev.rapport.followup.connection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/// How the network treats invitations; it changes this without notice.
@ConfigMapping(prefix = "rapport.invitations")
interface InvitationConfig {

    /// After about this long an invitation that nobody answered is dropped (reported).
    @WithDefault("P6M")
    Period pending();

    /// For up to this long after a withdrawal the same person cannot be invited again (official).
    @WithDefault("P21D")
    Period restAfterWithdrawal();
}
