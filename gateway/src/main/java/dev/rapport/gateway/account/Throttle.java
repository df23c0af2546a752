package dev.rapport.gateway.account;

import dev.rapport.gateway.caller.Secret;
import dev.rapport.service.problem.Problems;
import dev.rapport.service.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Slows guessing down, for one account and for one address, over all replicas. Each try is counted before it is
/// looked at, so that many at once count too.
@ApplicationScoped
public class Throttle {

    private static final String COUNT = """
            insert into sign_in_try as t (subject, since, tries) values (?, ?, 1)
            on conflict (subject) do update
               set since = case when t.since <= ? then excluded.since else t.since end,
                   tries = case when t.since <= ? then 1 else t.tries + 1 end
            returning since, tries
            """;

    private final Sql sql;
    private final ThrottleConfig config;
    private final Clock clock;

    private record Count(Instant since, int tries) {}

    Throttle(Sql sql, ThrottleConfig config, Clock clock) {
        this.sql = sql;
        this.config = config;
        this.clock = clock;
    }

    /// Counts a try at proving to be somebody.
    ///
    /// @param address null where the one who tries is signed in
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem (429) after too many
    public void count(String email, @Nullable String address) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update(
                    "delete from sign_in_try where since <= ?",
                    clock.instant().minus(config.window().multipliedBy(2)));
            if (address != null) {
                count(address(address), config.triesPerAddress());
            }
            count(account(email), config.triesPerAccount());
        });
    }

    /// The account's owner was here: what was guessed before counts no more, and this was no guess.
    public void forget(String email, @Nullable String address) {
        sql.update("delete from sign_in_try where subject = ?", account(email));
        sql.update("update sign_in_try set tries = tries - 1 where subject = ?", address(address));
    }

    private void count(String subject, int most) {
        Instant now = clock.instant();
        Instant past = now.minus(config.window());
        Count count = sql.list(
                        COUNT,
                        row -> new Count(Sql.instant(row, "since"), row.getInt("tries")),
                        subject,
                        now,
                        past,
                        past)
                .getFirst();
        if (count.tries() > most) {
            throw tooMany(Duration.between(now, count.since().plus(config.window())));
        }
    }

    private static RuntimeException tooMany(Duration wait) {
        long seconds = Math.max(1, wait.toSeconds());
        return Problems.problem(
                        "too-many-tries",
                        Response.Status.TOO_MANY_REQUESTS,
                        "There were too many tries; wait " + seconds + " s.")
                .withHeader("Retry-After", seconds)
                .build();
    }

    private static String address(@Nullable String address) {
        return "address " + address;
    }

    /// Addresses of people who have no account here are nobody's business.
    private static String account(String email) {
        return "account " + HexFormat.of().formatHex(Secret.hash(EmailAddress.normal(email)));
    }
}
