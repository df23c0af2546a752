package dev.rapport.cli.analyze;

import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.Output;
import dev.rapport.cli.note.Answer;
import dev.rapport.cli.note.BatchFormat;
import dev.rapport.cli.note.Judge;
import dev.rapport.cli.stream.OrderedWork;
import dev.rapport.engine.NoteEngine;
import java.io.IOException;

/// Many notes in, their answers out, in the same order.
final class Batch {

    private final Console console;
    private final AnalyzeOptions options;
    private final Judge judge;

    Batch(Console console, AnalyzeOptions options, NoteEngine engine) {
        this.console = console;
        this.options = options;
        this.judge = new Judge(engine, options.forBatch());
    }

    /// The exit status, once every note is answered.
    <T> int run(BatchFormat<T> format) throws IOException, InterruptedException {
        Output output = new Output(console.out());
        Tally tally = new Tally(options.failOn);
        output.write(format.header());
        new OrderedWork<T, Answer>(format::next, format::weight, raw -> format.answer(raw, judge))
                .run((answer, lull) -> {
                    tally.count(answer.outcome());
                    output.write(answer.text());
                    if (lull) {
                        output.flush();
                    }
                });
        output.flush();
        return tally.exitStatus();
    }
}
