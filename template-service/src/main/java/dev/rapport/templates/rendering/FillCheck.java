package dev.rapport.templates.rendering;

import dev.rapport.templates.library.Definition;
import dev.rapport.templates.library.Kind;
import dev.rapport.templates.wording.Filling;
import dev.rapport.templates.wording.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is wrong with the fills themselves, before anyone judges the text (S11).
final class FillCheck {

    private FillCheck() {}

    static List<Reason> reasons(Definition definition, Filling filling) {
        List<Reason> reasons = new ArrayList<>();
        filling.missing().forEach(slot -> reasons.add(Reason.unfilled(slot)));
        boolean somethingSpecific = false;
        for (Slot slot : definition.slots()) {
            Optional<String> fill = filling.fill(slot);
            Optional<Reason> wrong = fill.flatMap(said -> wrong(slot, said));
            wrong.ifPresent(reasons::add);
            somethingSpecific |=
                    fill.isPresent() && wrong.isEmpty() && slot.type().isSpecific();
        }
        if (definition.kind() == Kind.NOTE && reasons.isEmpty() && !somethingSpecific) {
            reasons.add(Reason.onlyTheName());
        }
        return reasons;
    }

    private static Optional<Reason> wrong(Slot slot, String fill) {
        if (VagueFill.is(slot, fill)) {
            return Optional.of(Reason.vague(slot));
        }
        boolean example = slot.type().isSpecific() && fill.equalsIgnoreCase(slot.example());
        return example ? Optional.of(Reason.exampleKept(slot)) : Optional.empty();
    }
}
