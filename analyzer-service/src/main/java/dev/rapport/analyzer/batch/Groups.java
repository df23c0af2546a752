package dev.rapport.analyzer.batch;

import dev.rapport.analyzer.duplicate.DuplicateConfig;
import dev.rapport.analyzer.duplicate.Likeness;
import dev.rapport.service.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Which notes of a batch are nearly the same (S8, R6). Found once, when first asked for: the notes are all there from
/// the upload on, judged or not.
@ApplicationScoped
class Groups {

    private static final int LONGEST_SEARCH_SECONDS = 600;

    private final GroupStore store;
    private final BatchConfig config;
    private final DuplicateConfig duplicates;

    Groups(GroupStore store, BatchConfig config, DuplicateConfig duplicates) {
        this.store = store;
        this.config = config;
        this.duplicates = duplicates;
    }

    /// Looks for the groups unless they are known.
    void require(Batch batch) {
        if (batch.notes() > config.groupLimit()) {
            throw Problems.unprocessable(
                    "too-many-notes",
                    "Groups are looked for among up to " + config.groupLimit() + " notes; the batch has "
                            + batch.notes() + ".");
        }
        QuarkusTransaction.requiringNew().timeout(LONGEST_SEARCH_SECONDS).run(() -> find(batch));
    }

    private void find(Batch batch) {
        if (store.isGrouped(batch.id())) {
            return;
        }
        store.lock(batch.id());
        if (store.isGrouped(batch.id())) {
            return;
        }
        Likeness likeness = new Likeness(duplicates.similarity(), batch.notes());
        store.forEachText(batch.id(), text -> likeness.add(text.text(), text.recipientName()));
        List<List<Likeness.Member>> groups = likeness.groups();
        for (int i = 0; i < groups.size(); i++) {
            store.insert(batch.id(), i + 1, groups.get(i));
        }
        store.mark(batch.id());
    }
}
