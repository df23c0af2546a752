package dev.rapport.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Notes that one thread judges in a second, measured by JMH in JVMs of their own.
final class EngineBenchmark {

    private static final int FORKS = 3;
    private static final int ITERATIONS = 3;
    private static final TimeValue ITERATION = TimeValue.seconds(3);

    private final Path repository;
    private final PrintStream out;

    EngineBenchmark(Path repository, PrintStream out) {
        this.repository = repository;
        this.out = out;
    }

    void run() throws IOException {
        int notes = JudgeBenchmark.lines(repository, "notes.jsonl").size();
        out.printf(
                "%nNotes judged a second by one thread, %d JVMs each, mean (least to most of all iterations):%n%n",
                FORKS);
        out.println("| depth | notes a second |");
        out.println("|---|---|");
        report("quick", measure(options("quick", Mode.AverageTime).warmupIterations(ITERATIONS)), notes);
        report("quick, first pass", measure(options("quick", Mode.SingleShotTime)), notes);
        report("full, sentences never seen before", measure(options("full", Mode.SingleShotTime)), notes);
        report(
                "full, sentences seen before",
                measure(options("full", Mode.AverageTime).warmupIterations(ITERATIONS)),
                notes);
    }

    private ChainedOptionsBuilder options(String depth, Mode mode) {
        return new OptionsBuilder()
                .include(JudgeBenchmark.class.getName())
                .param("repository", repository.toString())
                .param("depth", depth)
                .mode(mode)
                .timeUnit(TimeUnit.SECONDS)
                .threads(1)
                .forks(FORKS)
                .warmupIterations(0)
                .warmupTime(ITERATION)
                .measurementIterations(mode == Mode.SingleShotTime ? 1 : ITERATIONS)
                .measurementTime(ITERATION)
                .jvmArgsAppend("-XX:+UseSerialGC")
                .verbosity(VerboseMode.SILENT);
    }

    private static Result<?> measure(ChainedOptionsBuilder options) {
        try {
            return new Runner(options.build()).runSingle().getPrimaryResult();
        } catch (RunnerException failure) {
            throw new IllegalStateException("the engine could not be measured", failure);
        }
    }

    private void report(String name, Result<?> seconds, int notes) {
        out.println(String.format(
                Locale.ROOT,
                "| %s | %,.0f (%,.0f to %,.0f) |",
                name,
                notes / seconds.getScore(),
                notes / seconds.getStatistics().getMax(),
                notes / seconds.getStatistics().getMin()));
    }
}
