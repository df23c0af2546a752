package dev.rapport.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The notes of the evaluation set as requests to judge them, so that no two after each other are alike.
final class Notes {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FIELDS = List.of("text", "sender", "audience", "situation");

    private Notes() {}

    static List<String> read(Path repository) throws IOException {
        List<String> requests = new ArrayList<>();
        for (String line : Files.readAllLines(repository.resolve("note-engine/evaluation/notes.jsonl"))) {
            ObjectNode note = (ObjectNode) JSON.readTree(line);
            requests.add(JSON.writeValueAsString(note.retain(FIELDS)));
        }
        return requests;
    }
}
