package dev.rapport.cli.analyze;

import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.Output;
import dev.rapport.cli.console.Screen;
import dev.rapport.cli.note.BadNote;
import dev.rapport.cli.note.NoteFields;
import dev.rapport.cli.note.NoteId;
import dev.rapport.cli.note.NoteRequest;
import dev.rapport.cli.note.Outcome;
import dev.rapport.cli.note.UnusableInput;
import dev.rapport.cli.text.NoteReport;
import dev.rapport.engine.Analysis;
import dev.rapport.engine.NoteEngine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// One note as text in, a report for a person out.
final class OneNote {

    private static final int MAX_BYTES = 1 << 20;

    private final Console console;
    private final AnalyzeOptions options;
    private final NoteEngine engine;

    OneNote(Console console, AnalyzeOptions options, NoteEngine engine) {
        this.console = console;
        this.options = options;
        this.engine = engine;
    }

    int run(InputStream in) throws IOException {
        NoteRequest request = request(read(in));
        Analysis analysis = engine.analyze(request.text(), request.context(), request.settings());
        Screen screen = console.screen().probe();
        NoteReport report = new NoteReport(options.colour.palette(screen, console.environment()), screen.width());
        Output output = new Output(console.out());
        output.write(report.of(request.text(), request.context(), analysis));
        output.flush();
        Tally tally = new Tally(options.failOn);
        tally.count(new Outcome.Judged(request.id(), analysis));
        return tally.exitStatus();
    }

    private NoteRequest request(String text) {
        try {
            return options.forOneNote().complete(new NoteFields(NoteId.NONE, text, null, null, null, null, null));
        } catch (BadNote bad) {
            throw new UnusableInput(bad.getMessage());
        }
    }

    /// The whole input, less a byte order mark and the one line break that editors put at the end of a file.
    private static String read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new UnusableInput("longer than " + MAX_BYTES + " bytes; as text, the input is one note"
                    + " (for many give --format jsonl or csv)");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.replaceFirst("^\uFEFF", "").replaceFirst("\r?\n\\z", "");
        } catch (CharacterCodingException notUtf8) {
            throw new UnusableInput("the note is not valid UTF-8");
        }
    }
}
