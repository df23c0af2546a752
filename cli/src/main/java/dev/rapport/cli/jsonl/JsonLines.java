package dev.rapport.cli.jsonl;

import dev.rapport.cli.note.Answer;
import dev.rapport.cli.note.BadNote;
import dev.rapport.cli.note.BatchFormat;
import dev.rapport.cli.note.Judge;
import dev.rapport.cli.note.NoteFields;
import dev.rapport.cli.note.NoteId;
import dev.rapport.cli.note.Outcome;
import dev.rapport.rows.Line;
import dev.rapport.rows.LineReader;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// JSON lines: `{id, text, sender, audience, situation, limit?, recipientName?}` in, the analysis with the same id out.
/// Empty lines are passed over; fields of other names are ignored.
public final class JsonLines implements BatchFormat<Line> {

    private final LineReader lines;

    public JsonLines(InputStream in) {
        this.lines = new LineReader(in);
    }

    @Override
    public String header() {
        return "";
    }

    @Override
    public @Nullable Line next() throws IOException {
        Line line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        return line;
    }

    @Override
    public int weight(Line line) {
        return line.text().length();
    }

    @Override
    public Answer answer(Line line, Judge judge) {
        Outcome outcome = judge.judge(() -> read(line));
        return new Answer(OutcomeJson.write(outcome) + "\n", outcome);
    }

    private static NoteFields read(Line line) throws BadNote {
        if (line.fault() != null) {
            throw new BadNote(NoteId.NONE, "line " + line.number() + ": " + line.fault());
        }
        return new NoteJsonReader(line.number()).read(line.text());
    }
}
