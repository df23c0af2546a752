package dev.rapport.analyzer.outcome;

import dev.rapport.analyzer.analysis.Analyst;
import dev.rapport.analyzer.analysis.NoteReader;
import dev.rapport.analyzer.duplicate.Duplicates;
import dev.rapport.contracts.ConnectionEvent;
import dev.rapport.engine.Analysis;
import dev.rapport.messaging.ForgottenKeys;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/// Notes down what is heard of connections, each in the transaction of the event's receipt.
@ApplicationScoped
public class Outcomes {

    private final SentNoteStore store;
    private final Analyst analyst;
    private final Duplicates duplicates;
    private final ForgottenKeys forgotten;

    Outcomes(SentNoteStore store, Analyst analyst, Duplicates duplicates, ForgottenKeys forgotten) {
        this.store = store;
        this.forgotten = forgotten;
        this.duplicates = duplicates;
        this.analyst = analyst;
    }

    /// A note that came without the findings it was sent with counts for those that are found here.
    public void sent(UUID workspaceId, ConnectionEvent.Sent sent) {
        sent(workspaceId, sent, OptionalInt.empty());
    }

    /// @param score of the note, if it is known
    void sent(UUID workspaceId, ConnectionEvent.Sent sent, OptionalInt score) {
        boolean known = score.isPresent() && !sent.rules().isEmpty();
        note(() -> {
            if (known) {
                store.sent(sent, sent.rules(), score.getAsInt());
            } else {
                Analysis found = analyst.analyze(workspaceId, NoteReader.read(sent.note()));
                store.sent(sent, sent.rules().isEmpty() ? Analyst.rules(found) : sent.rules(), found.score());
            }
            duplicates.keep(sent.connectionId(), sent.note().text(), sent.sentAt());
        });
    }

    public void accepted(ConnectionEvent.Accepted accepted) {
        note(() -> store.accepted(accepted.connectionId(), accepted.acceptedAt()));
    }

    public void notAccepted(ConnectionEvent.NotAccepted notAccepted) {
        note(() -> store.notAccepted(notAccepted.connectionId(), notAccepted.notAcceptedAt()));
    }

    public void replied(ConnectionEvent.Replied replied) {
        note(() -> store.replied(replied.connectionId(), replied.repliedAt()));
    }

    /// Forgets the note; what became of it stays in the counts, under an id that is nobody's.
    public void erased(ConnectionEvent.Erased erased) {
        forgotten.forget(List.of(erased.connectionId()));
        duplicates.forget(erased.connectionId());
        note(() -> store.anonymise(erased.connectionId()));
    }

    private static void note(Write write) {
        QuarkusTransaction.joiningExisting().call(() -> {
            write.run();
            return true;
        });
    }

    private interface Write {
        void run() throws Exception;
    }
}
