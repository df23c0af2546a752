package dev.rapport.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.engine.Analysis;
import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.Audience;
import dev.rapport.engine.Depth;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.NoteEngine;
import dev.rapport.engine.Sender;
import dev.rapport.engine.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/// Judges every note of the evaluation set, one after the other, in one thread. At full depth the engine remembers what
/// the sentence model said of a sentence: only the first pass over the notes costs what new notes cost. The
/// paraphrases, which hardly share a sentence with them, warm it up.
@State(Scope.Benchmark)
public class JudgeBenchmark {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Param({"."})
    public String repository = ".";

    @Param({"quick", "full"})
    public String depth = "quick";

    private final NoteEngine engine = NoteEngine.create();
    private AnalysisSettings settings = AnalysisSettings.DEFAULT;
    private List<Written> notes = List.of();

    /// A note and who writes it to whom.
    private record Written(String text, NoteContext context) {

        static Written of(JsonNode line) {
            NoteContext context = new NoteContext(
                    Sender.valueOf(constant(line, "sender")),
                    Audience.valueOf(constant(line, "audience")),
                    Situation.valueOf(constant(line, "situation")));
            return new Written(line.path("text").asText(), context);
        }

        private static String constant(JsonNode line, String field) {
            return line.path(field).asText().toUpperCase(Locale.ROOT);
        }
    }

    static List<String> lines(Path repository, String file) throws IOException {
        return Files.readAllLines(repository.resolve("note-engine/evaluation").resolve(file));
    }

    @Setup
    public void read() throws IOException {
        settings = AnalysisSettings.DEFAULT.withDepth(Depth.valueOf(depth.toUpperCase(Locale.ROOT)));
        for (Written note : written("paraphrases.jsonl")) {
            judge(note);
        }
        notes = written("notes.jsonl");
    }

    @Benchmark
    public void judgeAll(Blackhole hole) {
        for (Written note : notes) {
            hole.consume(judge(note));
        }
    }

    private Analysis judge(Written note) {
        return engine.analyze(note.text(), note.context(), settings);
    }

    private List<Written> written(String file) throws IOException {
        List<Written> read = new ArrayList<>();
        for (String line : lines(Path.of(repository), file)) {
            read.add(Written.of(JSON.readTree(line)));
        }
        return read;
    }
}
