package dev.rapport.service.correlation;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/// The correlation id of what the current thread is doing, kept in the logging context.
public final class Correlation {

    public static final String HEADER = "X-Correlation-Id";
    public static final String MDC_KEY = "correlationId";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private Correlation() {}

    /// The id of the current work, or a new one if nothing started it.
    public static String current() {
        return MDC.get(MDC_KEY) instanceof String id ? id : UUID.randomUUID().toString();
    }

    /// Takes the id that came with a request or an event if it is well formed, otherwise makes one.
    public static String begin(@Nullable String received) {
        String id = Optional.ofNullable(received)
                .filter(candidate -> WELL_FORMED.matcher(candidate).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        MDC.put(MDC_KEY, id);
        return id;
    }

    public static void end() {
        MDC.remove(MDC_KEY);
    }
}
