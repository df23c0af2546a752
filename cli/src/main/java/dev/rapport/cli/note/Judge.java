package dev.rapport.cli.note;

import dev.rapport.engine.NoteEngine;

/// Turns written fields into an outcome; safe for use by many threads.
public final class Judge {

    private final NoteEngine engine;
    private final NoteDefaults defaults;

    public Judge(NoteEngine engine, NoteDefaults defaults) {
        this.engine = engine;
        this.defaults = defaults;
    }

    /// Judges what `reader` reads. A note that can't be read or completed is rejected, never thrown.
    public Outcome judge(FieldsReader reader) {
        try {
            NoteRequest request = defaults.complete(reader.read());
            return new Outcome.Judged(
                    request.id(), engine.analyze(request.text(), request.context(), request.settings()));
        } catch (BadNote bad) {
            return new Outcome.Rejected(bad.id(), bad.getMessage());
        }
    }

    /// Reads the fields of one note from whatever form it came in.
    @FunctionalInterface
    public interface FieldsReader {
        NoteFields read() throws BadNote;
    }
}
