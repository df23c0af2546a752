package dev.rapport.cli.text;

import dev.rapport.engine.Finding;
import dev.rapport.engine.Severity;

/// A finding with the number by which the picture and the list refer to each other.
record Mark(int number, Finding finding) {

    /// A mark under the words: `^` error, `~` warning, `-` suggestion, `+` strength.
    char symbol() {
        return symbol(finding.severity());
    }

    static char symbol(Severity severity) {
        return switch (severity) {
            case ERROR -> '^';
            case WARNING -> '~';
            case SUGGESTION -> '-';
            case STRENGTH -> '+';
        };
    }

    /// Whether it is about words that can be pointed at, rather than about the note as a whole or something missing.
    boolean isOnWords(String note) {
        boolean whole = note.substring(finding.end()).isBlank()
                && note.substring(0, finding.start()).isBlank();
        return finding.start() < finding.end() && !whole;
    }
}
