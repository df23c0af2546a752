package dev.rapport.engine.training;

import java.util.function.IntPredicate;

/// Logistic regressions over how alike notes are, all outputs at once: to each note a share of each output.
///
/// Newton steps with the bound of the curvature, as in [DenseHeads].
final class AlikeHeads {

    private static final int STEPS = 12;

    private final NoteSpace space;
    private final int[] places;
    private final float[][] alike;
    private final float decay;

    /// @param places the notes that are learned from
    AlikeHeads(NoteSpace space, int[] places, double decay) {
        this.space = space;
        this.places = places;
        this.decay = (float) decay;
        alike = new float[places.length][];
        for (int at = 0; at < places.length; at++) {
            alike[at] = new float[at + 1];
            for (int other = 0; other <= at; other++) {
                alike[at][other] = space.likeness(places[at], places[other]);
            }
        }
    }

    /// The weights of each output, what is added last.
    ///
    /// @param wanted by output, whether a note has it
    double[][] train(IntPredicate... wanted) {
        Cholesky curvature = new Cholesky(curvature());
        float[][] shares = new float[places.length][wanted.length];
        for (int step = 0; step < STEPS; step++) {
            float[][] change = gradient(shares, wanted);
            curvature.solve(change);
            for (int at = 0; at < places.length; at++) {
                DenseHeads.addScaled(shares[at], change[at], -1);
            }
        }
        double[][] weights = new double[wanted.length][];
        for (int output = 0; output < wanted.length; output++) {
            double[] ofOutput = new double[space.size()];
            for (int at = 0; at < places.length; at++) {
                ofOutput[places[at]] = shares[at][output];
            }
            weights[output] = space.weights(ofOutput);
        }
        return weights;
    }

    private float[][] curvature() {
        float[][] curvature = new float[places.length][];
        for (int at = 0; at < places.length; at++) {
            curvature[at] = alike[at].clone();
            for (int other = 0; other <= at; other++) {
                curvature[at][other] *= 0.25f;
            }
            curvature[at][at] += decay;
        }
        return curvature;
    }

    private float[][] gradient(float[][] shares, IntPredicate... wanted) {
        float[][] gradient = new float[places.length][wanted.length];
        for (int at = 0; at < places.length; at++) {
            for (int other = 0; other < at; other++) {
                DenseHeads.addScaled(gradient[at], shares[other], alike[at][other]);
                DenseHeads.addScaled(gradient[other], shares[at], alike[at][other]);
            }
            DenseHeads.addScaled(gradient[at], shares[at], alike[at][at]);
        }
        for (int at = 0; at < places.length; at++) {
            for (int output = 0; output < wanted.length; output++) {
                double likely = 1 / (1 + StrictMath.exp(-gradient[at][output]));
                float want = wanted[output].test(places[at]) ? 1 : 0;
                gradient[at][output] = (float) likely - want + decay * shares[at][output];
            }
        }
        return gradient;
    }
}
