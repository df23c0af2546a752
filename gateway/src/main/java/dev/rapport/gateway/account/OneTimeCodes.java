package dev.rapport.gateway.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;

/// Time-based one-time codes (RFC 6238: six digits, 30 seconds, SHA-1, as every app has them) and the recovery codes
/// for a lost phone. Each code is taken once; a clock may be off by one step.
@ApplicationScoped
public class OneTimeCodes {

    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final Sql sql;
    private final Clock clock;

    OneTimeCodes(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// A secret for an app, kept but not asked for yet.
    public byte[] enrol(UUID accountId) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        sql.update(
                "update account set one_time_secret = ?, one_time_step = null where id = ? and not one_time_on",
                secret,
                accountId);
        return secret;
    }

    /// Whether an app has been given a secret.
    public boolean isEnrolled(UUID accountId) {
        return secret(accountId).isPresent();
    }

    /// From now on a code is asked for; these let the owner in without the app, each once.
    public List<String> turnOn(UUID accountId) {
        sql.update("update account set one_time_on = true where id = ?", accountId);
        sql.update("delete from recovery_code where account_id = ?", accountId);
        List<String> codes =
                Stream.generate(RecoveryCode::random).limit(RECOVERY_CODES).toList();
        codes.forEach(code -> sql.update(
                "insert into recovery_code (account_id, code_hash) values (?, ?)", accountId, RecoveryCode.hash(code)));
        return codes;
    }

    public void turnOff(UUID accountId) {
        sql.update(
                "update account set one_time_on = false, one_time_secret = null, one_time_step = null where id = ?",
                accountId);
        sql.update("delete from recovery_code where account_id = ?", accountId);
    }

    public int recoveryCodesLeft(UUID accountId) {
        return sql.first("select count(*) from recovery_code where account_id = ?", row -> row.getInt(1), accountId)
                .orElse(0);
    }

    /// Takes a code of the app or a recovery code; false if it is neither, or was taken before.
    public boolean take(UUID accountId, String code) {
        return takeOfApp(accountId, code)
                || sql.update(
                                "delete from recovery_code where account_id = ? and code_hash = ?",
                                accountId,
                                RecoveryCode.hash(code))
                        == 1;
    }

    /// The same for a code of the app alone.
    public boolean takeOfApp(UUID accountId, String code) {
        String digits = code.replaceAll("\\s", "");
        return secret(accountId)
                .flatMap(secret -> step(secret, digits))
                .filter(step -> isNew(accountId, step))
                .isPresent();
    }

    private boolean isNew(UUID accountId, long step) {
        return sql.update(
                        "update account set one_time_step = ? where id = ? and coalesce(one_time_step, 0) < ?",
                        step,
                        accountId,
                        step)
                == 1;
    }

    private Optional<Long> step(byte[] secret, String digits) {
        long seconds = generator.getTimeStep().toSeconds();
        long now = clock.instant().getEpochSecond() / seconds;
        return LongStream.rangeClosed(now - 1, now + 1)
                .filter(step -> isSame(code(secret, Instant.ofEpochSecond(step * seconds)), digits))
                .boxed()
                .findFirst();
    }

    private String code(byte[] secret, Instant at) {
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(secret, generator.getAlgorithm()), at);
        } catch (InvalidKeyException cause) {
            throw new IllegalStateException("any bytes make a key for HMAC", cause);
        }
    }

    private static boolean isSame(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(UTF_8), given.getBytes(UTF_8));
    }

    private Optional<byte[]> secret(UUID accountId) {
        return sql.first(
                "select one_time_secret from account where id = ? and one_time_secret is not null",
                row -> row.getBytes(1),
                accountId);
    }
}
