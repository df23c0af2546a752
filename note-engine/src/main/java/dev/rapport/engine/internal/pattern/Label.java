package dev.rapport.engine.internal.pattern;

/// What an edge of the automaton asks of a token. Words are their number in the lexicon; these are the rest.
final class Label {

    /// Any numeral.
    static final int NUMBER = -2;
    /// An address of a page or a mailbox.
    static final int LINK = -3;
    /// A capitalised word that no list knows: most often a name.
    static final int NAME = -4;
    /// Classes of words count down from here.
    static final int FIRST_CLASS = -16;
    /// Gaps of n tokens are `FIRST_GAP - n`.
    static final int FIRST_GAP = -1_000_000;

    private Label() {}

    static int gap(int longest) {
        return FIRST_GAP - longest;
    }

    static boolean isGap(int label) {
        return label <= FIRST_GAP;
    }

    static int gapLength(int label) {
        return FIRST_GAP - label;
    }

    static boolean isClass(int label) {
        return label <= FIRST_CLASS && label > FIRST_GAP;
    }
}
