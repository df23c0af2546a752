package dev.rapport.gateway.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import dev.rapport.gateway.caller.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Hashes passwords with Argon2id. A hash takes 19 MiB and some tens of milliseconds, so only two are made at a time;
/// whoever guesses waits in line.
@ApplicationScoped
public class Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final int AT_ONCE = 2;

    private final Argon2Function argon2 = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, LENGTH, Argon2.ID);
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String nobodys = hash(Secret.random());

    /// The hash with its salt and parameters, as text.
    public final String hash(String password) {
        return inLine(() -> Password.hash(password).addRandomSalt().with(argon2).getResult());
    }

    /// Whether the password is the one of the hash. Without a hash it takes as long and is false, so that nobody learns
    /// which accounts there are.
    public boolean matches(String password, @Nullable String hash) {
        String against = hash == null ? nobodys : hash;
        boolean matches =
                inLine(() -> Password.check(password, against).with(Argon2Function.getInstanceFromHash(against)));
        return matches && hash != null;
    }

    private <T> T inLine(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
