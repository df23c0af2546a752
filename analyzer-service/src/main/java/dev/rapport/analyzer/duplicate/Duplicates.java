package dev.rapport.analyzer.duplicate;

import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.Finding;
import dev.rapport.engine.Rule;
import dev.rapport.engine.RuleCatalogue;
import dev.rapport.engine.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Remembers what sent notes hash to, never their words, and tells which of them a note is nearly the same as.
@ApplicationScoped
public class Duplicates {

    private static final Rule RULE = RuleCatalogue.rules().stream()
            .filter(rule -> rule.id().equals("bulk-duplicate"))
            .findFirst()
            .orElseThrow();

    /// What a near-duplicate takes from the score: a good note comes down to revise.
    private static final int POINTS = -30;

    private static final int MOST_CANDIDATES = 500;
    private static final int MOST_TWINS = 10;

    private final SignatureStore store;
    private final DuplicateConfig config;
    private final Clock clock;

    Duplicates(SignatureStore store, DuplicateConfig config, Clock clock) {
        this.store = store;
        this.config = config;
        this.clock = clock;
    }

    /// Remembers a sent note. A note that is told again changes nothing.
    public void keep(UUID connectionId, String text, Instant sentAt) {
        Set<String> pairs = WordPairs.of(text, null);
        if (!pairs.isEmpty()) {
            store.insert(connectionId, Signature.of(pairs), sentAt);
        }
    }

    /// Forgets a connection's note.
    public void forget(UUID connectionId) {
        store.delete(connectionId);
    }

    /// The sent notes of the workspace that the note is nearly the same as, the most alike first.
    @Transactional
    public List<Twin> twins(String text, @Nullable String recipientName) {
        Set<String> pairs = WordPairs.of(text, recipientName);
        if (pairs.isEmpty()) {
            return List.of();
        }
        Signature signature = Signature.of(pairs);
        return store.candidates(signature, clock.instant().minus(config.memory()), MOST_CANDIDATES).stream()
                .map(known -> new Twin(known.connectionId(), known.sentAt(), signature.similarity(known.signature())))
                .filter(twin -> twin.similarity() >= config.similarity())
                .sorted(Comparator.comparingDouble(Twin::similarity).reversed().thenComparing(Twin::sentAt))
                .limit(MOST_TWINS)
                .toList();
    }

    /// What the twins mean for the note; nothing where there are none or the workspace does not want to know.
    public static List<Finding> finding(List<Twin> twins, String text, AnalysisSettings settings) {
        if (twins.isEmpty() || settings.disabledRules().contains(RULE.id())) {
            return List.of();
        }
        Severity severity = settings.severities().getOrDefault(RULE.id(), RULE.severity());
        return List.of(new Finding(
                RULE.id(), severity, 0, text.length(), message(twins.size()), RULE.sources(), POINTS, List.of()));
    }

    private static String message(int count) {
        String notes = count == 1
                ? "A recent note"
                : count == MOST_TWINS ? "Ten or more recent notes" : count + " recent notes";
        return notes + " of yours or your team's " + (count == 1 ? "reads" : "read")
                + " almost like this one. Put in what only this reader would recognise.";
    }
}
