package dev.rapport.engine.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.engine.internal.meaning.Move;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// The labelled sentences of `note-engine/corpus/sentences`, in the order of file names and lines.
///
/// @param hash of the sentences and the notes
record Corpus(List<LabelledSentence> sentences, String hash) {

    static Corpus read(Path folder) throws IOException {
        MessageDigest digest = sha256();
        List<LabelledSentence> sentences = new ArrayList<>();
        for (Path file : NoteCorpus.files(folder.resolve("sentences"))) {
            byte[] content = Files.readAllBytes(file);
            digest.update(content);
            String voice = file.getFileName().toString().replace(".jsonl", "");
            sentences.addAll(sentences(content, voice));
        }
        for (Path file : NoteCorpus.files(folder.resolve("notes"))) {
            digest.update(Files.readAllBytes(file));
        }
        return new Corpus(List.copyOf(sentences), HexFormat.of().formatHex(digest.digest()));
    }

    /// The sentences of one file of JSON lines, by this voice.
    static List<LabelledSentence> sentences(byte[] content, String voice) {
        return new String(content, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> sentence(line, voice))
                .toList();
    }

    private static LabelledSentence sentence(String line, String voice) {
        try {
            JsonNode json = new ObjectMapper().readTree(line);
            List<Move> moves = new ArrayList<>();
            json.required("moves").forEach(move -> moves.add(Move.of(move.textValue())));
            return new LabelledSentence(json.required("text").textValue(), moves, voice);
        } catch (IOException broken) {
            throw new IllegalArgumentException("Not a sentence of the corpus (" + voice + "): " + line, broken);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
