package dev.rapport.engine.internal.judge;

import dev.rapport.engine.Audience;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.Sender;
import dev.rapport.engine.Situation;
import dev.rapport.engine.internal.meaning.Move;
import dev.rapport.engine.internal.structure.SentenceShape;
import java.util.Arrays;
import java.util.List;

/// A note in numbers: what its sentences do, how it is built, who writes to whom. What reads whole notes is trained on
/// these, so that a change here wants a new training.
final class NoteFeatures {

    private static final int MOVES = Move.values().length;
    private static final float MOST = 6;
    /// No note worth sending has more sentences; the order of further ones is not looked at.
    private static final int ORDERED = 12;
    private static final int ROOM = 512;
    /// Moves whose weight depends on who writes.
    private static final List<Move> BY_SENDER = List.of(
            Move.APPLICATION,
            Move.JOB_ASK,
            Move.PITCH,
            Move.HONEST_INTENT,
            Move.LIGHT_CONTEXT,
            Move.DISHONEST_INTENT,
            Move.SPECIFIC_REFERENCE,
            Move.GENERIC_PHRASE);
    /// Moves that a recruiter takes otherwise than others do (S9).
    private static final List<Move> TO_RECRUITER = List.of(
            Move.APPLICATION,
            Move.JOB_ASK,
            Move.OPEN_TO_OPPORTUNITIES,
            Move.LIGHT_CONTEXT,
            Move.SPECIFIC_REFERENCE,
            Move.SELF_CENTRED_ASK,
            Move.CLEAR_REASON);

    private final List<SentenceEvidence> body;
    private final float[][] likely;
    private final float[] most = new float[MOVES];
    private final float[] features = new float[ROOM];
    private int count;

    private NoteFeatures(List<SentenceEvidence> body) {
        this.body = body;
        likely = new float[body.size()][MOVES];
        for (int at = 0; at < likely.length; at++) {
            for (Move move : Move.values()) {
                likely[at][move.index()] = body.get(at).of(move);
                most[move.index()] = Math.max(most[move.index()], likely[at][move.index()]);
            }
        }
    }

    /// @param body at least one sentence
    static float[] of(List<SentenceEvidence> body, int characters, NoteContext context) {
        NoteFeatures note = new NoteFeatures(body);
        note.moves();
        note.build(characters);
        note.order();
        note.context(context);
        return Arrays.copyOf(note.features, note.count);
    }

    private void moves() {
        for (Move move : Move.values()) {
            int at = move.index();
            float highest = -MOST;
            float none = 1;
            float sum = 0;
            for (int sentence = 0; sentence < likely.length; sentence++) {
                highest = Math.max(
                        highest, Math.min(MOST, body.get(sentence).odds().get(move)));
                none *= 1 - likely[sentence][at];
                sum += likely[sentence][at];
            }
            add(highest / 3);
            add(most[at]);
            add(1 - none);
            add(sum / 2);
            add(likely[0][at]);
            add(likely[likely.length - 1][at]);
        }
    }

    private void build(int characters) {
        float words = 0;
        float fewest = Float.MAX_VALUE;
        float you = 0;
        float self = 0;
        float particulars = 0;
        float questions = 0;
        float specific = 0;
        for (SentenceEvidence sentence : body) {
            SentenceShape shape = sentence.shape();
            words += shape.words();
            fewest = Math.min(fewest, shape.words());
            you += shape.you();
            self += shape.self();
            particulars += (float) shape.particulars();
            questions += shape.question() ? 1 : 0;
            specific = Math.max(specific, (float) shape.specificity());
        }
        add(body.size() / 4f);
        add(body.size() > 3 ? 1 : 0);
        add(Math.min(2, characters / 300f));
        add(Math.min(2, words / 50));
        add(Math.min(3, fewest / 10));
        add(Math.min(2, you / 6));
        add(Math.min(2, self / 6));
        add(Math.min(3, particulars / 6));
        add(questions / 2);
        add(specific);
    }

    /// How what stands where goes together: two legs, an ask beside one, an application before anything else.
    private void order() {
        float anchor = highest(Moves.ANCHORS);
        float reason = highest(Moves.REASONS);
        float demand = highest(Moves.DEMANDS);
        float apart = 0;
        float leads = 0;
        float before = 0;
        int first = Math.min(likely.length, ORDERED);
        for (int at = 0; at < first; at++) {
            for (int other = 0; other < first; other++) {
                if (at != other) {
                    apart = Math.max(apart, highest(at, Moves.ANCHORS) * highest(other, Moves.REASONS));
                }
            }
            leads = Math.max(leads, likely[at][Move.APPLICATION.index()] * (1 - before));
            before = Math.max(before, highest(at, Moves.ANCHORS));
        }
        add(anchor);
        add(reason);
        add(demand);
        add(anchor * reason);
        add(anchor * demand);
        add(apart);
        add(leads);
    }

    private void context(NoteContext context) {
        for (Sender sender : Sender.values()) {
            add(context.sender() == sender ? 1 : 0);
        }
        for (Audience audience : Audience.values()) {
            add(context.audience() == audience ? 1 : 0);
        }
        for (Situation situation : Situation.values()) {
            add(context.situation() == situation ? 1 : 0);
        }
        for (Sender sender : Sender.values()) {
            for (Move move : BY_SENDER) {
                add(context.sender() == sender ? most[move.index()] : 0);
            }
        }
        for (Move move : TO_RECRUITER) {
            add(context.audience() == Audience.RECRUITER ? most[move.index()] : 0);
        }
    }

    private float highest(List<Move> moves) {
        float highest = 0;
        for (Move move : moves) {
            highest = Math.max(highest, most[move.index()]);
        }
        return highest;
    }

    private float highest(int sentence, List<Move> moves) {
        float highest = 0;
        for (Move move : moves) {
            highest = Math.max(highest, likely[sentence][move.index()]);
        }
        return highest;
    }

    private void add(float value) {
        features[count++] = value;
    }
}
