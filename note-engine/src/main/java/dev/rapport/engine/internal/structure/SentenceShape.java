package dev.rapport.engine.internal.structure;

/// What can be counted in a sentence.
///
/// @param you words of the reader (you, your)
/// @param self words of the sender (I, my)
/// @param artefacts words for a thing made or said in public
/// @param deeds words for making one
/// @param particulars words that no other note would need: unknown words, names, numbers, quotations
/// @param words all words
public record SentenceShape(
        int you, int self, int artefacts, int deeds, double particulars, int words, boolean quoted, boolean question) {

    /// How much the sentence says about this reader that could not be said to the next one, 0 to 1.
    public double specificity() {
        if (particulars < 0.8 || (you == 0 && artefacts == 0)) {
            return 0;
        }
        double base = you == 0 ? 0.15 : artefacts + deeds > 0 ? 0.4 : 0.2;
        return Math.min(1, base + 0.12 * particulars + (quoted ? 0.15 : 0));
    }
}
