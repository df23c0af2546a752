package dev.rapport.engine.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.internal.meaning.Move;
import dev.rapport.engine.internal.meaning.QuickModel;
import dev.rapport.engine.internal.meaning.Vocabulary;
import dev.rapport.engine.internal.meaning.WordPiece;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SameBytesTest {

    private static final int SENTENCES = 400;

    private final List<LabelledSentence> sentences;

    SameBytesTest() throws IOException {
        List<LabelledSentence> all =
                Corpus.read(Path.of("../note-engine/corpus")).sentences();
        int stride = all.size() / SENTENCES;
        sentences = IntStream.range(0, SENTENCES)
                .mapToObj(at -> all.get(at * stride))
                .toList();
    }

    @Test
    void the_quick_model_comes_out_the_same_twice() throws IOException {
        assertThat(quickBytes()).isEqualTo(quickBytes());
    }

    @Test
    void the_heads_over_vectors_come_out_the_same_twice() {
        assertThat(denseWeights()).isDeepEqualTo(denseWeights());
    }

    @Test
    void the_heads_over_vectors_tell_apart_what_the_vectors_tell() {
        float[][] rows = new float[SENTENCES][];
        for (int at = 0; at < SENTENCES; at++) {
            rows[at] = new float[Move.values().length + 1];
            rows[at][sentences.get(at).main().index()] = 3;
            rows[at][rows[at].length - 1] = 1;
        }

        float[][] weights = DenseHeads.train(rows, sentences, 0.1);

        for (int at = 0; at < SENTENCES; at++) {
            float[] scores = new float[rows[at].length - 1];
            for (int input = 0; input < rows[at].length; input++) {
                DenseHeads.addScaled(scores, weights[input], rows[at][input]);
            }
            assertThat(Move.strongest(scores)).isEqualTo(sentences.get(at).main());
        }
    }

    private byte[] quickBytes() throws IOException {
        Vocabulary vocabulary = Vocabulary.shipped();
        PieceVectors vectors = new PieceVectors(random(vocabulary.size(), PieceVectors.WIDTH));
        QuickTrainer trainer =
                new QuickTrainer(new WordPiece(vocabulary), vectors, vocabulary.size(), QuickSettings.BEST);
        QuickModel model = trainer.train(sentences, "a hash");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private float[][] denseWeights() {
        return DenseHeads.train(random(SENTENCES, 120), sentences, 1);
    }

    private static float[][] random(int rows, int columns) {
        Random random = new Random(42);
        float[][] values = new float[rows][columns];
        for (float[] row : values) {
            for (int at = 0; at < columns; at++) {
                row[at] = random.nextInt(-100, 101) / 64f;
            }
        }
        return values;
    }
}
