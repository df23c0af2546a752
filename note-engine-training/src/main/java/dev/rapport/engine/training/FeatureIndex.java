package dev.rapport.engine.training;

import dev.rapport.engine.internal.meaning.FeatureKind;
import dev.rapport.engine.internal.meaning.RowTable;
import dev.rapport.engine.internal.meaning.SentenceFeatures;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The features of one kind that are worth a weight: those that at least two sentences have.
final class FeatureIndex {

    private static final int FEWEST_SENTENCES = 2;

    private final int[] keys;
    private final float[] rarity;
    private final Map<Integer, Integer> places;

    private FeatureIndex(int[] keys, float[] rarity, Map<Integer, Integer> places) {
        this.keys = keys;
        this.rarity = rarity;
        this.places = places;
    }

    /// Their folded hashes, ascending.
    int[] keys() {
        return keys;
    }

    /// How much more the feature at this place counts than a common one.
    float rarity(int place) {
        return rarity[place];
    }

    static FeatureIndex of(FeatureKind kind, List<SentenceFeatures> sentences) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (SentenceFeatures sentence : sentences) {
            Set<Integer> met = new HashSet<>();
            sentence.forEach(kind, hash -> met.add(RowTable.fold(hash)));
            met.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < FEWEST_SENTENCES);
        int[] keys = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
        float[] rarity = new float[keys.length];
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < keys.length; place++) {
            rarity[place] = (float) StrictMath.log((double) (1 + sentences.size()) / (1 + counts.get(keys[place])));
            places.put(keys[place], place);
        }
        return new FeatureIndex(keys, rarity, places);
    }

    int size() {
        return keys.length;
    }

    /// The place of this feature, or -1.
    int placeOf(long hash) {
        return places.getOrDefault(RowTable.fold(hash), -1);
    }
}
