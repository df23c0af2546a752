package dev.rapport.engine.training;

import dev.rapport.engine.internal.meaning.FullModel;
import dev.rapport.engine.internal.meaning.NoteModel;
import dev.rapport.engine.internal.meaning.QuickModel;
import dev.rapport.engine.internal.meaning.TrainedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Says whether the committed trained files were trained on today's corpus: `Check <repository>`; status 1 if not.
public final class Check {

    private Check() {}

    public static void main(String[] arguments) throws IOException {
        Path repository = Path.of(arguments[0]);
        String corpus = Corpus.read(repository.resolve("note-engine/corpus")).hash();
        boolean stale = false;
        for (Map.Entry<TrainedFile, String> file :
                trainedOn(repository.resolve(Train.RESOURCES)).entrySet()) {
            boolean current = file.getValue().equals(corpus);
            stale |= !current;
            say(file.getKey().file() + (current ? " is current" : " was trained on another corpus: train again"));
        }
        if (stale) {
            System.exit(1);
        }
    }

    private static Map<TrainedFile, String> trainedOn(Path resources) throws IOException {
        Map<TrainedFile, String> hashes = new LinkedHashMap<>();
        byte[] quick = Files.readAllBytes(resources.resolve(TrainedFile.QUICK.file()));
        hashes.put(TrainedFile.QUICK, QuickModel.read(quick).header().corpusHash());
        byte[] full = Files.readAllBytes(resources.resolve(TrainedFile.FULL.file()));
        hashes.put(TrainedFile.FULL, FullModel.read(full).header().corpusHash());
        byte[] note = Files.readAllBytes(resources.resolve(TrainedFile.NOTE.file()));
        hashes.put(TrainedFile.NOTE, NoteModel.read(note).corpusHash());
        return hashes;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
