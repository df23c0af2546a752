package dev.rapport.cli.evaluate;

import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.Output;
import dev.rapport.cli.note.WireNames;
import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.Depth;
import dev.rapport.engine.NoteEngine;
import dev.rapport.engine.evaluation.Evaluation;
import dev.rapport.engine.evaluation.EvaluationReport;
import dev.rapport.engine.evaluation.LabelledNote;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// `rapport evaluate`: measures the engine on labelled notes.
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures the engine on labelled notes.",
            "Each line is a note as for analyze, with what a careful reader says of it: verdict and findings."
        })
public final class EvaluateCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--depth",
            paramLabel = "DEPTH",
            defaultValue = "full",
            description =
                    "quick or full (${DEFAULT-VALUE}): whether to ask the sentence model where patterns are unsure")
    private Depth depth = Depth.FULL;

    @Option(names = "--misses", description = "also list the notes whose verdict the engine does not share")
    private boolean misses;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "labelled notes as JSON lines; - reads standard input")
    private List<String> files = List.of();

    private EvaluateCommand(Console console) {
        this.console = console;
    }

    /// The command, ready to be added to another.
    public static CommandLine commandLine(Console console) {
        CommandLine command = new CommandLine(new EvaluateCommand(console));
        command.registerConverter(
                Depth.class,
                name -> WireNames.find(Depth.values(), Depth::wireName, name)
                        .orElseThrow(() -> new TypeConversionException(
                                "'" + name + "' is not one of " + WireNames.list(Depth.values(), Depth::wireName))));
        return command;
    }

    @Override
    public Integer call() throws IOException {
        List<LabelledNote> notes = new ArrayList<>();
        for (String file : files) {
            try (InputStream in = file.equals("-") ? console.in() : Files.newInputStream(Path.of(file))) {
                notes.addAll(new LabelledNotes(file, in).read());
            }
        }
        AnalysisSettings settings = AnalysisSettings.DEFAULT.withDepth(depth);
        Evaluation evaluation = Evaluation.of(NoteEngine.create(), notes, settings);
        Output output = new Output(console.out());
        output.write(EvaluationReport.of(evaluation, misses));
        output.flush();
        return CommandLine.ExitCode.OK;
    }
}
