package dev.rapport.engine.internal.meaning;

import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The trained file that reads whole notes: functions over what the sentences do, and with the sentence model
/// over the vector of the whole note as well.
///
/// @param corpusHash SHA-256 of the corpus, in hexadecimal
/// @param encoder the sentence model that `full` was trained with
/// @param outputs rule ids and verdicts, in the order of the functions
/// @param quick for want of the sentence model, over the features alone
/// @param full over the features, then the vector of the note
public record NoteModel(String corpusHash, String encoder, List<String> outputs, Layers quick, Layers full) {

    /// @param products what is added to what is known of the note
    /// @param scores from both to a number an output
    /// @param verdict from those to sending and holding
    public record Layers(Products products, Matrix scores, Matrix verdict) {

        float[] scores(float[] note) {
            return scores.times(products.widened(note));
        }

        void write(DataOutput out) throws IOException {
            products.write(out);
            scores.write(out);
            verdict.write(out);
        }

        static Layers read(DataInput in) throws IOException {
            return new Layers(Products.read(in), Matrix.read(in), Matrix.read(in));
        }
    }

    public static final String KIND = "rapport note 2";

    public NoteModel {
        outputs = List.copyOf(outputs);
    }

    public void write(DataOutput out) throws IOException {
        out.writeUTF(KIND);
        out.writeUTF(corpusHash);
        out.writeUTF(encoder);
        out.writeUTF(String.join(",", outputs));
        quick.write(out);
        full.write(out);
    }

    public static NoteModel read(byte[] file) throws IOException {
        DataInput in = new DataInputStream(new ByteArrayInputStream(file));
        String kind = in.readUTF();
        if (!kind.equals(KIND)) {
            throw new IllegalStateException(
                    "The trained file is '" + kind + "', the engine wants '" + KIND + "'; train again");
        }
        return new NoteModel(
                in.readUTF(), in.readUTF(), List.of(in.readUTF().split(",", -1)), Layers.read(in), Layers.read(in));
    }

    static NoteModel shipped() {
        try {
            return read(TrainedFile.NOTE.bytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
