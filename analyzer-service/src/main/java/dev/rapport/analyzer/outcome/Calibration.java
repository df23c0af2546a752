package dev.rapport.analyzer.outcome;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.analyzer.outcome.CohortStore.Scored;
import dev.rapport.statistics.Logistic;
import dev.rapport.statistics.Proportion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How well scores told acceptance, shown on notes that the curve has not seen: the later ones.
///
/// @param curve fitted to the earlier notes
public record Calibration(
        @Schema(hidden = true) @JsonIgnore Logistic curve,

        @Schema(description = "Earlier notes, which the curve was fitted to.")
        int fittedTo,

        @Schema(description = "Later notes, which it was held against.")
        int heldOut,

        @Schema(description = "Mean squared error on the later notes; lower is better.")
        double error,

        @Schema(description = "The same if every note were given the earlier notes' rate.")
        double errorOfPlainRate,

        @Schema(description = "Later notes by what was expected of them.")
        List<Bin> bins) {

    private static final double FITTED_SHARE = 0.7;
    private static final int BINS = 3;

    /// @param expected mean of what the curve said
    /// @param seen the share that was accepted
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Bin(int n, int accepted, double expected, Proportion seen) {

        boolean fits() {
            return seen.low() <= expected && expected <= seen.high();
        }
    }

    /// @param notes in the order of their sending, scores not all the same
    static Calibration of(List<Scored> notes) {
        int fitted = (int) (notes.size() * FITTED_SHARE);
        List<Scored> earlier = notes.subList(0, fitted);
        List<Scored> later = notes.subList(fitted, notes.size());
        double[] scores = earlier.stream().mapToDouble(Scored::score).toArray();
        boolean[] accepted = new boolean[fitted];
        for (int i = 0; i < fitted; i++) {
            accepted[i] = earlier.get(i).accepted();
        }
        Logistic curve = Logistic.fit(scores, accepted);
        double rate = (double) earlier.stream().filter(Scored::accepted).count() / fitted;
        return new Calibration(
                curve,
                fitted,
                later.size(),
                later.stream()
                        .mapToDouble(note -> squaredError(curve.at(note.score()), note))
                        .average()
                        .orElse(1),
                later.stream()
                        .mapToDouble(note -> squaredError(rate, note))
                        .average()
                        .orElse(0),
                bins(later, curve));
    }

    /// Whether a score may be read as a chance: higher scores were accepted more often, the later notes were told
    /// better
    /// than by the plain rate, and in each part of them as many were accepted as was expected.
    boolean holds() {
        return curve.isRising() && error < errorOfPlainRate && bins.stream().allMatch(Bin::fits);
    }

    private static List<Bin> bins(List<Scored> notes, Logistic curve) {
        List<Scored> sorted =
                notes.stream().sorted(Comparator.comparingInt(Scored::score)).toList();
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            List<Scored> part = sorted.subList(sorted.size() * i / BINS, sorted.size() * (i + 1) / BINS);
            int accepted = (int) part.stream().filter(Scored::accepted).count();
            double expected = part.stream()
                    .mapToDouble(note -> curve.at(note.score()))
                    .average()
                    .orElse(0);
            bins.add(new Bin(part.size(), accepted, expected, Proportion.of(accepted, part.size())));
        }
        return bins;
    }

    private static double squaredError(double expected, Scored note) {
        double error = (note.accepted() ? 1 : 0) - expected;
        return error * error;
    }
}
