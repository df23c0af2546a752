package dev.rapport.engine.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.engine.Audience;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.Sender;
import dev.rapport.engine.Situation;
import dev.rapport.engine.Verdict;
import dev.rapport.engine.evaluation.LabelledNote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The labelled notes of `note-engine/corpus/notes`, in the order of file names and lines.
final class NoteCorpus {

    private NoteCorpus() {}

    static List<TrainingNote> read(Path folder) throws IOException {
        List<TrainingNote> notes = new ArrayList<>();
        for (Path file : files(folder.resolve("notes"))) {
            String voice = file.getFileName().toString().replace(".jsonl", "");
            for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank()) {
                    notes.add(new TrainingNote(note(line), voice));
                }
            }
        }
        return List.copyOf(notes);
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static LabelledNote note(String line) throws IOException {
        JsonNode json = new ObjectMapper().readTree(line);
        Set<String> findings = new TreeSet<>();
        json.required("findings").forEach(rule -> findings.add(rule.textValue()));
        NoteContext context = new NoteContext(
                Sender.valueOf(constant(json, "sender")),
                Audience.valueOf(constant(json, "audience")),
                Situation.valueOf(constant(json, "situation")),
                name(json));
        return new LabelledNote(
                json.path("id").asText(),
                json.required("text").textValue(),
                context,
                Verdict.valueOf(constant(json, "verdict")),
                findings);
    }

    private static @Nullable String name(JsonNode json) {
        return json.hasNonNull("recipientName") ? json.get("recipientName").textValue() : null;
    }

    private static String constant(JsonNode json, String field) {
        return json.required(field).textValue().toUpperCase(Locale.ROOT);
    }
}
