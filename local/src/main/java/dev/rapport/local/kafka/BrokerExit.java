package dev.rapport.local.kafka;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Exit;

/// A broker that cannot go on ends its virtual machine, with no word to whoever shares it. Here it says so instead, and
/// its owner decides.
final class BrokerExit {
    private static final Set<Consumer<String>> OWNERS = ConcurrentHashMap.newKeySet();

    private BrokerExit() {}

    /// Tells the owner if a broker of this virtual machine gives up. Which one it is, Kafka does not say.
    static void tell(Consumer<String> owner) {
        OWNERS.add(owner);
        Exit.setExitProcedure(BrokerExit::giveUp);
        Exit.setHaltProcedure(BrokerExit::giveUp);
    }

    static void forget(Consumer<String> owner) {
        OWNERS.remove(owner);
    }

    private static void giveUp(int status, String message) {
        String reason = message == null ? "status " + status : message;
        OWNERS.forEach(owner -> owner.accept(reason));
        throw new IllegalStateException("Kafka gave up: " + reason);
    }
}
