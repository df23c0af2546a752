package dev.rapport.templates.wording;

import java.util.List;

/// A piece of a wording. Positions are UTF-16 code units of the wording's text.
public sealed interface Part {

    int start();

    /// What the part looks like in the wording's text.
    String print();

    /// Words that stand as they are.
    record Words(String text, int start) implements Part {

        @Override
        public String print() {
            return text;
        }
    }

    /// `{{slot}}`: what the sender fills in, or the slot's fallback.
    record SlotUse(String slot, int start) implements Part {

        @Override
        public String print() {
            return "{{" + slot + "}}";
        }
    }

    /// `{{#slot}}…{{/slot}}`, said only if the slot is filled in, or `{{^slot}}…{{/slot}}`, said only if it is not.
    record Conditional(String slot, boolean whenFilled, List<Part> body, int start) implements Part {

        public Conditional {
            body = List.copyOf(body);
        }

        @Override
        public String print() {
            return "{{" + (whenFilled ? "#" : "^") + slot + "}}" + Wording.print(body) + "{{/" + slot + "}}";
        }
    }
}
