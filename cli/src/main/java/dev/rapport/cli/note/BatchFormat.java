package dev.rapport.cli.note;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A form in which many notes come in and their analyses go out, in the same order, one answer a note.
///
/// @param <T> one note as it was read, not yet understood
public interface BatchFormat<T> {

    /// What goes out before the first answer.
    String header();

    /// The next note, or `null` at the end; called by one thread.
    @Nullable
    T next() throws IOException;

    /// About how many characters it holds in memory.
    int weight(T raw);

    /// Understands it, has it judged and says the answer; called by many threads.
    Answer answer(T raw, Judge judge);
}
