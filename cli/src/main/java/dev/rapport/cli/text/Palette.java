package dev.rapport.cli.text;

import dev.rapport.engine.Severity;
import dev.rapport.engine.Verdict;

/// Colours on a terminal that wants them, plain text everywhere else. The text alone says everything.
public enum Palette {
    PLAIN,
    COLOURED;

    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";

    String bold(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String severity(Severity severity, String text) {
        return paint(
                switch (severity) {
                    case ERROR -> RED;
                    case WARNING -> YELLOW;
                    case SUGGESTION -> CYAN;
                    case STRENGTH -> GREEN;
                },
                text);
    }

    String verdict(Verdict verdict, String text) {
        return paint(
                switch (verdict) {
                    case SEND -> "1;" + GREEN;
                    case REVISE -> "1;" + YELLOW;
                    case HOLD -> "1;" + RED;
                },
                text);
    }

    private String paint(String code, String text) {
        return this == PLAIN ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
