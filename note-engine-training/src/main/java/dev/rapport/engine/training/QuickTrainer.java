package dev.rapport.engine.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import dev.rapport.engine.internal.meaning.FeatureKind;
import dev.rapport.engine.internal.meaning.Header;
import dev.rapport.engine.internal.meaning.Move;
import dev.rapport.engine.internal.meaning.QuickModel;
import dev.rapport.engine.internal.meaning.RowTable;
import dev.rapport.engine.internal.meaning.SentenceFeatures;
import dev.rapport.engine.internal.meaning.WordPiece;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Trains the quick classifier: logistic heads over words, letters, shape and the vectors of word pieces.
///
/// As the heads are linear, the vector of a piece and the heads over it melt into one row of weights a piece.
final class QuickTrainer {

    private static final int MOVES = Move.values().length;

    private final WordPiece wordPiece;
    private final PieceVectors vectors;
    private final int pieces;
    private final QuickSettings settings;

    QuickTrainer(WordPiece wordPiece, PieceVectors vectors, int pieces, QuickSettings settings) {
        this.wordPiece = wordPiece;
        this.vectors = vectors;
        this.pieces = pieces;
        this.settings = settings;
    }

    /// A model whose scores are not calibrated yet.
    QuickModel train(List<LabelledSentence> sentences, String corpusHash) {
        List<SentenceFeatures> features = sentences.stream()
                .map(sentence -> SentenceFeatures.of(sentence.text(), wordPiece))
                .toList();
        Space space = new Space(features);
        Feature[][] rows = features.stream().map(space::row).toArray(Feature[][]::new);
        double[][] weights = LogisticHeads.train(rows, sentences, space.size(), settings.cost());
        return new Packer(space, weights).pack(corpusHash);
    }

    /// Where each feature stands in the rows that the heads are trained on; the numbers of the vectors come last.
    private final class Space {
        private final Map<FeatureKind, FeatureIndex> indexes = new EnumMap<>(FeatureKind.class);
        private final Map<FeatureKind, Integer> starts = new EnumMap<>(FeatureKind.class);
        private int known;

        Space(List<SentenceFeatures> sentences) {
            for (FeatureKind kind : FeatureKind.values()) {
                if (kind != FeatureKind.PIECES) {
                    FeatureIndex index = FeatureIndex.of(kind, sentences);
                    indexes.put(kind, index);
                    starts.put(kind, known);
                    known += index.size();
                }
            }
        }

        int size() {
            return known + PieceVectors.WIDTH;
        }

        Feature[] row(SentenceFeatures sentence) {
            TreeMap<Integer, Double> row = new TreeMap<>();
            indexes.forEach((kind, index) -> addKnown(row, sentence, kind, index));
            addVector(row, sentence);
            return row.entrySet().stream()
                    .map(entry -> new FeatureNode(entry.getKey() + 1, entry.getValue()))
                    .toArray(Feature[]::new);
        }

        private void addKnown(
                Map<Integer, Double> row, SentenceFeatures sentence, FeatureKind kind, FeatureIndex index) {
            double share = settings.weight(kind) / Math.sqrt(sentence.count(kind));
            sentence.forEach(kind, hash -> {
                int place = index.placeOf(hash);
                if (place >= 0) {
                    row.merge(starts.get(kind) + place, share * index.rarity(place), Double::sum);
                }
            });
        }

        private void addVector(Map<Integer, Double> row, SentenceFeatures sentence) {
            double share = settings.pieces() / Math.sqrt(sentence.count(FeatureKind.PIECES));
            sentence.forEach(FeatureKind.PIECES, piece -> {
                float[] vector = vectors.of((int) piece);
                for (int at = 0; at < vector.length; at++) {
                    row.merge(known + at, share * vector[at], Double::sum);
                }
            });
        }
    }

    /// Turns the heads' weights into tables of small whole numbers.
    private final class Packer {
        private final Space space;
        private final double[][] weights;
        private final Map<FeatureKind, RowTable> tables = new EnumMap<>(FeatureKind.class);
        private final Map<FeatureKind, float[]> scales = new EnumMap<>(FeatureKind.class);

        Packer(Space space, double[][] weights) {
            this.space = space;
            this.weights = weights;
        }

        QuickModel pack(String corpusHash) {
            space.indexes.forEach((kind, index) -> put(kind, index.keys(), knownRows(kind, index)));
            put(FeatureKind.PIECES, pieceKeys(), pieceRows());
            return new QuickModel(new Header(QuickModel.KIND, corpusHash, Header.MOVES), tables, scales, Stack.none());
        }

        private double[][] knownRows(FeatureKind kind, FeatureIndex index) {
            double[][] rows = new double[index.size()][MOVES];
            for (int place = 0; place < rows.length; place++) {
                double share = settings.weight(kind) * index.rarity(place);
                for (int move = 0; move < MOVES; move++) {
                    rows[place][move] = share * weights[move][space.starts.get(kind) + place];
                }
            }
            return rows;
        }

        private double[][] pieceRows() {
            double[][] rows = new double[pieces][MOVES];
            for (int piece = 0; piece < pieces; piece++) {
                float[] vector = vectors.of(piece);
                for (int move = 0; move < MOVES; move++) {
                    for (int at = 0; at < vector.length; at++) {
                        rows[piece][move] += settings.pieces() * vector[at] * weights[move][space.known + at];
                    }
                }
            }
            return rows;
        }

        private int[] pieceKeys() {
            int[] keys = new int[pieces];
            for (int piece = 0; piece < pieces; piece++) {
                keys[piece] = RowTable.fold(piece);
            }
            return keys;
        }

        private void put(FeatureKind kind, int[] keys, double[][] rows) {
            SmallNumbers small = SmallNumbers.of(rows, MOVES);
            tables.put(kind, new RowTable(keys, small.values(), MOVES));
            scales.put(kind, small.scales());
        }
    }
}
