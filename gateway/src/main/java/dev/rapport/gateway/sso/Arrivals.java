package dev.rapport.gateway.sso;

import dev.rapport.gateway.account.Account;
import dev.rapport.gateway.account.AccountStore;
import dev.rapport.gateway.session.Sessions;
import dev.rapport.gateway.session.Sessions.Started;
import dev.rapport.gateway.setting.SsoConfig;
import dev.rapport.gateway.workspace.Memberships;
import dev.rapport.tenancy.DefaultWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// Finds the account of somebody whom the provider vouches for: the one that came that way before, the one of the
/// verified address, or, where the operator takes newcomers, a new one. Before there is an owner nobody comes in here.
@ApplicationScoped
class Arrivals {

    private final AccountStore accounts;
    private final Memberships memberships;
    private final Sessions sessions;
    private final SsoConfig config;

    Arrivals(AccountStore accounts, Memberships memberships, Sessions sessions, SsoConfig config) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.sessions = sessions;
        this.config = config;
    }

    /// Empty for those who may not come in.
    @Transactional
    Optional<Started> of(Arrival arrival) {
        if (!accounts.any()) {
            return Optional.empty();
        }
        return accounts.byProvider(arrival.issuer(), arrival.subject())
                .or(() -> arrival.email().flatMap(accounts::byEmail).map(account -> linked(account, arrival)))
                .or(() -> newcomer(arrival))
                .map(sessions::start);
    }

    private Account linked(Account account, Arrival arrival) {
        accounts.link(account.id(), arrival.issuer(), arrival.subject());
        return account;
    }

    private Optional<Account> newcomer(Arrival arrival) {
        if (config.newcomers().isEmpty() || arrival.email().isEmpty()) {
            return Optional.empty();
        }
        Optional<Account> account = accounts.add(arrival.email().get(), arrival.name(), null);
        account.ifPresent(added -> {
            linked(added, arrival);
            memberships.join(DefaultWorkspace.ID, added.id(), config.newcomers().get());
        });
        return account;
    }
}
