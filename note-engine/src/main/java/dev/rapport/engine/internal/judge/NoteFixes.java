package dev.rapport.engine.internal.judge;

import dev.rapport.engine.Fix;
import dev.rapport.engine.internal.fix.FactWording.Said;
import dev.rapport.engine.internal.fix.Removals;
import dev.rapport.engine.internal.meaning.Move;
import dev.rapport.engine.internal.text.NoteText;
import dev.rapport.engine.internal.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What could be done about the note as a whole, best first.
final class NoteFixes {

    private final Mending mending;

    NoteFixes(Mending mending) {
        this.mending = mending;
    }

    /// Begins with what was noted of the reader.
    List<Fix> anchor(NoteReading note) {
        if (note.body().isEmpty() || !note.pass().offers()) {
            return List.of();
        }
        int start = note.text().sourceStart(note.body().getFirst().sentence().first());
        return said(note).stream()
                .map(said -> new Fix(start, start, said.says() + " ", mending.label("begin")))
                .toList();
    }

    /// Asks about what was noted, where the note speaks of it.
    List<Fix> question(NoteReading note) {
        if (note.body().isEmpty() || !note.pass().offers()) {
            return List.of();
        }
        int end = note.text().sourceEnd(note.body().getLast().sentence().end());
        String text = note.text().source().toLowerCase(Locale.ROOT);
        return said(note).stream()
                .filter(said -> text.contains(said.fact().toLowerCase(Locale.ROOT)))
                .map(said -> new Fix(end, end, " " + said.asks(), mending.label("ask")))
                .toList();
    }

    private List<Said> said(NoteReading note) {
        return mending.facts().of(note.context().recipient(), note.context().situation());
    }

    /// Keeps the sentences that say most, in their order.
    List<Fix> shorter(NoteReading note, int most) {
        if (Mending.isTooLong(note.text().source()) || !note.pass().offers()) {
            return List.of();
        }
        List<SentenceEvidence> byWorth = new ArrayList<>(note.body());
        byWorth.sort(Comparator.comparingInt(NoteFixes::worth).reversed());
        NoteText text = note.text();
        List<Sentence> body =
                note.body().stream().map(SentenceEvidence::sentence).toList();
        List<Sentence> dropped = byWorth.subList(most, byWorth.size()).stream()
                .map(SentenceEvidence::sentence)
                .sorted(Comparator.comparingInt(Sentence::first))
                .toList();
        return List.of(Removals.sentences(text, body, dropped, mending.label("sentences")));
    }

    private static int worth(SentenceEvidence sentence) {
        int worth = sentence.hasAny(Moves.ANCHORS) ? 4 : 0;
        worth += sentence.hasAny(Moves.REASONS) ? 4 : 0;
        worth += sentence.has(Move.LIGHT_CONTEXT) ? 1 : 0;
        return worth - (sentence.hasAny(Moves.FAULTS) ? 3 : 0);
    }
}
