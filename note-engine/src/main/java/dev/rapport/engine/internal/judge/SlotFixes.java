package dev.rapport.engine.internal.judge;

import dev.rapport.engine.Fix;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.Recipient;
import dev.rapport.engine.internal.fix.FactWording.Said;
import dev.rapport.engine.internal.fix.Removals;
import dev.rapport.engine.internal.text.NoteText;
import dev.rapport.engine.internal.text.Part;
import dev.rapport.engine.internal.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/// What could be put where nothing is: into a slot, or into an empty note.
final class SlotFixes {

    private final Mending mending;

    SlotFixes(Mending mending) {
        this.mending = mending;
    }

    /// The fact that belongs there; a greeting does without a name; other sentences may go.
    List<Fix> of(NoteText note, Sentence sentence, int first, int end, Recipient recipient) {
        List<Fix> fixes = new ArrayList<>();
        if (Mending.isTooLong(note.source())) {
            return fixes;
        }
        int start = note.sourceStart(first);
        mending.facts()
                .forSlot(note.quote(first, end), recipient)
                .ifPresent(fact -> fixes.add(new Fix(start, note.sourceEnd(end), fact, mending.label("slot"))));
        if (sentence.part() == Part.GREETING && first > 0) {
            fixes.add(new Fix(note.sourceEnd(first), note.sourceEnd(end), "", mending.label("clause")));
        }
        if (sentence.isBody() && note.body().size() > 1) {
            fixes.add(Removals.sentence(note, sentence, mending.label("sentence")));
        }
        return fixes;
    }

    /// A first note from what is known of the reader.
    List<Fix> fromNothing(NoteText note, NoteContext context) {
        List<Fix> fixes = new ArrayList<>();
        String greeting =
                context.recipient().firstName().map(name -> "Hi " + name + ", ").orElse("");
        boolean nothing = note.normal().text().isBlank();
        for (Said said : mending.facts().of(context.recipient(), context.situation())) {
            if (nothing) {
                String words = greeting + said.says() + " " + said.asks();
                fixes.add(new Fix(0, note.source().length(), words, mending.label("write")));
            }
        }
        return fixes;
    }
}
