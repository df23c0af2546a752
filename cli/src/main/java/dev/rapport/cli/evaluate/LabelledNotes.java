package dev.rapport.cli.evaluate;

import dev.rapport.cli.jsonl.NoteJsonReader;
import dev.rapport.cli.note.BadNote;
import dev.rapport.cli.note.NoteDefaults;
import dev.rapport.cli.note.NoteId;
import dev.rapport.cli.note.NoteRequest;
import dev.rapport.cli.note.UnusableInput;
import dev.rapport.cli.note.WireNames;
import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.Rule;
import dev.rapport.engine.RuleCatalogue;
import dev.rapport.engine.Verdict;
import dev.rapport.engine.evaluation.LabelledNote;
import dev.rapport.rows.Line;
import dev.rapport.rows.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads labelled notes. One that can't be read stops it: figures over a part would pass for figures over the whole.
final class LabelledNotes {

    /// The file says everything itself; nothing fills in.
    private static final NoteDefaults NONE = new NoteDefaults(null, null, null, null, AnalysisSettings.DEFAULT);

    private static final Set<String> RULES =
            RuleCatalogue.rules().stream().map(Rule::id).collect(Collectors.toSet());

    private final String name;
    private final LineReader lines;

    /// @param name the file's, for messages
    LabelledNotes(String name, InputStream in) {
        this.name = name;
        this.lines = new LineReader(in);
    }

    /// @throws UnusableInput naming the line, the field and what would be right
    List<LabelledNote> read() throws IOException {
        List<LabelledNote> notes = new ArrayList<>();
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                notes.add(read(line));
            }
        }
        if (notes.isEmpty()) {
            throw new UnusableInput(name + " holds no notes");
        }
        return notes;
    }

    private LabelledNote read(Line line) {
        try {
            if (line.fault() != null) {
                throw new BadNote(NoteId.NONE, line.fault());
            }
            NoteJsonReader reader =
                    new NoteJsonReader(line.number()).alsoString("verdict").alsoList("findings");
            NoteRequest note = NONE.complete(reader.read(line.text()));
            return new LabelledNote(note.id().text(), note.text(), note.context(), verdict(reader), findings(reader));
        } catch (BadNote bad) {
            throw new UnusableInput(name + " line " + line.number() + ": " + bad.getMessage());
        }
    }

    private static Verdict verdict(NoteJsonReader reader) throws BadNote {
        String told = Objects.requireNonNullElse(reader.string("verdict"), "");
        return WireNames.find(Verdict.values(), Verdict::wireName, told)
                .orElseThrow(() -> new BadNote(
                        NoteId.NONE, "verdict: give one of " + WireNames.list(Verdict.values(), Verdict::wireName)));
    }

    private static Set<String> findings(NoteJsonReader reader) throws BadNote {
        List<String> told = Objects.requireNonNullElse(reader.list("findings"), List.of());
        for (String rule : told) {
            if (!RULES.contains(rule)) {
                throw new BadNote(NoteId.NONE, "findings: there is no rule \"" + rule + "\"");
            }
        }
        return Set.copyOf(told);
    }
}
