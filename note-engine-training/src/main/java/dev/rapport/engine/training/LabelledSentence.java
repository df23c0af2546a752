package dev.rapport.engine.training;

import dev.rapport.engine.internal.meaning.Move;
import java.util.List;

/// One sentence of the corpus.
///
/// @param moves what it does, the main move first
/// @param voice whose hand wrote it
record LabelledSentence(String text, List<Move> moves, String voice) {

    LabelledSentence {
        moves = List.copyOf(moves);
    }

    Move main() {
        return moves.getFirst();
    }
}
