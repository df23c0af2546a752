package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.catalogue.RuleId;
import dev.rapport.engine.internal.meaning.Move;
import dev.rapport.engine.internal.text.Sections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How the tiers add up; the numbers of `evidence.txt`.
final class EvidenceWeights {

    /// A move that no threshold is given for is found where it is more likely than not.
    private static final String EVEN = "0";

    private final float[] thresholds = new float[Move.values().length];
    private final float[] shares = new float[Move.values().length];
    private final Map<RuleId, Float> wholes = new EnumMap<>(RuleId.class);
    private final Map<String, Float> numbers = new HashMap<>();

    private EvidenceWeights(Sections phrases, Sections moves, Sections note, Sections whole) {
        List<String> loose = List.of(phrases.get("loose-moves").split(" ", -1));
        float looseShare = Float.parseFloat(phrases.get("loose"));
        for (Move move : Move.values()) {
            thresholds[move.index()] = Float.parseFloat(moves.get(move.label(), EVEN));
            shares[move.index()] = loose.contains(move.label()) ? looseShare : 1;
        }
        for (String name : List.of("strong", "weak")) {
            numbers.put(name, Float.valueOf(phrases.get(name)));
        }
        note.values().forEach((name, value) -> numbers.put(name, Float.valueOf(value)));
        whole.values().forEach((rule, value) -> wholes.put(RuleId.of(rule), Float.valueOf(value)));
    }

    static EvidenceWeights shipped() {
        List<Sections> sections = Sections.read("evidence.txt");
        return new EvidenceWeights(sections.get(0), sections.get(1), sections.get(2), sections.get(3));
    }

    /// What a phrase adds to the log-odds of its move.
    float phrase(Move move, boolean strong) {
        return number(strong ? "strong" : "weak") * shares[move.index()];
    }

    /// The log-odds from which on a move is found.
    float threshold(Move move) {
        return thresholds[move.index()];
    }

    /// The log-odds from which on the reading of the whole note finds a rule.
    float whole(RuleId rule) {
        return wholes.getOrDefault(rule, number("found"));
    }

    /// A number of the section `[note]`.
    float number(String name) {
        Float number = numbers.get(name);
        if (number == null) {
            throw new IllegalStateException("evidence.txt has no " + name);
        }
        return number;
    }
}
