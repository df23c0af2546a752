package dev.rapport.cli.analyze;

import dev.rapport.cli.console.Console;
import dev.rapport.cli.csv.CsvNotes;
import dev.rapport.cli.jsonl.JsonLines;
import dev.rapport.cli.note.Limits;
import dev.rapport.engine.NoteEngine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapport analyze`: judges one note as text, or many as JSON lines or CSV.
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Judges connection notes.",
            "Text: one note, shown with the findings under the exact words. JSON lines and CSV: many notes in, one"
                    + " answer each out, in the same order; a bad line is answered with an error and stops nothing."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every note was judged",
            "1:a line could not be judged; the others were",
            "2:the command line or the file can't be used",
            "3:--fail-on was given and a note is that bad"
        })
public final class AnalyzeCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private AnalyzeOptions options = new AnalyzeOptions();

    @Parameters(paramLabel = "FILE|-", description = "the notes; - reads standard input")
    private String file = "";

    @SuppressWarnings("NullAway.Init") // picocli sets spec
    public AnalyzeCommand(Console console) {
        this.console = console;
    }

    /// The command with its converters, ready to be added to another.
    public static CommandLine commandLine(Console console) {
        CommandLine command = new CommandLine(new AnalyzeCommand(console));
        WireNameConverters.register(command);
        return command;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (options.limit < 1 || options.limit > Limits.LONGEST) {
            throw new ParameterException(
                    spec.commandLine(), "--limit must be from 1 to " + Limits.LONGEST + ", not " + options.limit);
        }
        InputFormat format = options.format == null ? InputFormat.of(file) : options.format;
        try (InputStream in = file.equals("-") ? console.in() : Files.newInputStream(Path.of(file))) {
            NoteEngine engine = NoteEngine.create();
            return switch (format) {
                case TEXT -> new OneNote(console, options, engine).run(in);
                case JSONL -> new Batch(console, options, engine).run(new JsonLines(in));
                case CSV -> new Batch(console, options, engine).run(new CsvNotes(in));
            };
        }
    }
}
