package dev.rapport.bench.peers;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.Audience;
import dev.rapport.engine.Depth;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.NoteEngine;
import dev.rapport.engine.Sender;
import dev.rapport.engine.Situation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/// `Peers quick|full|languagetool WARM-UP NOTES PASSES`: reads every note in one thread and prints a line of
/// tab-separated figures: name, notes a second of processor time, median and 99th percentile in microseconds of it.
public final class Peers {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final NoteContext CONTEXT = new NoteContext(Sender.OTHER, Audience.PEER, Situation.COLD);
    private static final ObjectMapper JSON = new ObjectMapper();

    private Peers() {}

    public static void main(String[] arguments) throws IOException {
        Consumer<String> reader = reader(arguments[0]);
        List<String> warmUp = texts(Path.of(arguments[1]));
        int passes = Integer.parseInt(arguments[3]);
        for (int pass = 0; pass < passes; pass++) {
            warmUp.forEach(reader);
        }
        print(arguments[0], texts(Path.of(arguments[2])), reader);
    }

    private static void print(String name, List<String> notes, Consumer<String> reader) {
        long[] took = new long[notes.size()];
        long began = THREADS.getCurrentThreadCpuTime();
        for (int at = 0; at < took.length; at++) {
            long start = THREADS.getCurrentThreadCpuTime();
            reader.accept(notes.get(at));
            took[at] = THREADS.getCurrentThreadCpuTime() - start;
        }
        double seconds = (THREADS.getCurrentThreadCpuTime() - began) / 1e9;
        Arrays.sort(took);
        System.out.printf(
                Locale.ROOT,
                "%s\t%.1f\t%.1f\t%.1f%n",
                name,
                took.length / seconds,
                took[took.length / 2] / 1e3,
                took[took.length * 99 / 100] / 1e3);
    }

    private static Consumer<String> reader(String name) {
        if (name.equals("languagetool")) {
            return languageTool();
        }
        NoteEngine engine = NoteEngine.create();
        AnalysisSettings settings = AnalysisSettings.DEFAULT.withDepth(Depth.valueOf(name.toUpperCase(Locale.ROOT)));
        // As the service does at its start: the detector of languages is loaded with the first note that needs it.
        engine.analyze("hyvää huomenta kaikille teille siellä", CONTEXT, settings);
        return text -> engine.analyze(text, CONTEXT, settings);
    }

    private static Consumer<String> languageTool() {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
        return text -> {
            try {
                tool.check(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static List<String> texts(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(Peers::text).toList();
    }

    private static String text(String line) {
        try {
            return JSON.readTree(line).path("text").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
