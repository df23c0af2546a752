package dev.rapport.analyzer.batch;

import dev.rapport.service.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Moves of batches under way.
@ApplicationScoped
class Batches {

    private final BatchStore store;

    Batches(BatchStore store) {
        this.store = store;
    }

    /// An illegal move is a problem (409) that names the legal ones; a move to where the batch is already changes
    /// nothing.
    @Transactional
    Batch move(UUID id, BatchMove move) {
        Batch batch = find(id);
        BatchState state = batch.batchState();
        if (state == move.target()) {
            return batch;
        }
        if (!state.moves().contains(move) || !store.move(id, state, move.target())) {
            throw Problems.conflict("The batch is " + find(id).state() + "; it cannot " + move.wireName() + " now. "
                    + legal(find(id).batchState()));
        }
        return find(id);
    }

    private Batch find(UUID id) {
        return store.find(id).orElseThrow(() -> Problems.notFound("batch", id));
    }

    private static String legal(BatchState state) {
        return state.moves().isEmpty()
                ? "It has come to its end."
                : "Legal now: "
                        + state.moves().stream()
                                .map(BatchMove::wireName)
                                .sorted()
                                .collect(Collectors.joining(", ")) + ".";
    }
}
