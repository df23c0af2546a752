package dev.rapport.cli.analyze;

import java.util.Locale;

/// What the input is, and so what goes out.
enum InputFormat {
    TEXT,
    JSONL,
    CSV;

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// By the ending of the name; standard input is text.
    static InputFormat of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return JSONL;
        }
        return name.endsWith(".csv") ? CSV : TEXT;
    }
}
