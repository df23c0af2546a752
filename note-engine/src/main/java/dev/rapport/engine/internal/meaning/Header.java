package dev.rapport.engine.internal.meaning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// How a trained file begins: what it is, the moves in the order of its rows, and the corpus it was trained on.
///
/// @param kind which trained file this is, with the version of its form
/// @param corpusHash SHA-256 of the corpus, in hexadecimal
public record Header(String kind, String corpusHash, List<String> moves) {

    public static final List<String> MOVES =
            Arrays.stream(Move.values()).map(Move::label).toList();

    void write(DataOutput out) throws IOException {
        out.writeUTF(kind);
        out.writeUTF(corpusHash);
        out.writeUTF(String.join(",", moves));
    }

    static Header read(DataInput in, String kind) throws IOException {
        Header header =
                new Header(in.readUTF(), in.readUTF(), List.of(in.readUTF().split(",", -1)));
        if (!header.kind.equals(kind) || !header.moves.equals(MOVES)) {
            throw new IllegalStateException("The trained file is '" + header.kind + "' for " + header.moves
                    + ", the engine wants '" + kind + "' for " + MOVES + "; train again");
        }
        return header;
    }
}
