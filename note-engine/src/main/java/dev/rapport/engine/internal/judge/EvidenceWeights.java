package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.catalogue.RuleId;
import dev.rapport.engine.internal.meaning.Move;
import dev.rapport.engine.internal.text.Sections;
import java.util.Arrays;
import java.util.List;

/// How the tiers add up; the numbers of `evidence.txt`.
final class EvidenceWeights {

    /// A move that no threshold is given for is found where it is more likely than not.
    private static final String EVEN = "0";

    private final float[] thresholds = new float[Move.values().length];
    private final float[] shares = new float[Move.values().length];
    private final float[] wholes = new float[RuleId.values().length];
    private final float strongPhrase;
    private final float weakPhrase;
    private final float plain;
    private final float worded;

    private EvidenceWeights(Sections phrases, Sections moves, Sections note, Sections whole) {
        List<String> loose = List.of(phrases.get("loose-moves").split(" ", -1));
        float looseShare = Float.parseFloat(phrases.get("loose"));
        for (Move move : Move.values()) {
            thresholds[move.index()] = Float.parseFloat(moves.get(move.label(), EVEN));
            shares[move.index()] = loose.contains(move.label()) ? looseShare : 1;
        }
        strongPhrase = Float.parseFloat(phrases.get("strong"));
        weakPhrase = Float.parseFloat(phrases.get("weak"));
        plain = Float.parseFloat(note.get("plain"));
        worded = Float.parseFloat(note.get("worded"));
        Arrays.fill(wholes, Float.parseFloat(note.get("found")));
        whole.values().forEach((rule, value) -> wholes[RuleId.of(rule).index()] = Float.parseFloat(value));
    }

    static EvidenceWeights shipped() {
        List<Sections> sections = Sections.read("evidence.txt");
        return new EvidenceWeights(sections.get(0), sections.get(1), sections.get(2), sections.get(3));
    }

    /// What a phrase adds to the log-odds of its move.
    float phrase(Move move, boolean strong) {
        return (strong ? strongPhrase : weakPhrase) * shares[move.index()];
    }

    /// The log-odds from which on a move is found.
    float threshold(Move move) {
        return thresholds[move.index()];
    }

    /// The log-odds from which on the reading of the whole note finds a rule.
    float whole(RuleId rule) {
        return wholes[rule.index()];
    }

    /// The log-odds from which on the reading of the whole note finds a fault in a note that may be sent.
    float plain() {
        return plain;
    }

    /// The log-odds from which on a fault is found where a stock phrase says it in so many words.
    float worded() {
        return worded;
    }
}
