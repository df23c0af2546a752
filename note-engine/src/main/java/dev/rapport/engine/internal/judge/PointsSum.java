package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.catalogue.RuleId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Shares out what the reading of the whole note comes to among its findings: the packs say what counts more than
/// what, the reading how much it counts in this note.
final class PointsSum {

    /// What is counted apart, by the pack alone: it can be seen, and needs no reading.
    private static final Set<RuleId> APART = EnumSet.of(
            RuleId.BLANK,
            RuleId.OVER_LIMIT,
            RuleId.UNFILLED_SLOT,
            RuleId.MISSING_NAME,
            RuleId.SPELLING,
            RuleId.TOO_MANY_SENTENCES,
            RuleId.BULK_DUPLICATE,
            RuleId.UNSUPPORTED_LANGUAGE);

    private PointsSum() {}

    /// Changes the points of the drafts, sign by sign in proportion, so that those of the reading come to `wanted`.
    static void share(List<Draft> drafts, int[] points, int wanted) {
        int good = sum(drafts, points, true);
        int bad = sum(drafts, points, false);
        if (good > wanted && bad < 0) {
            scale(drafts, points, false, bad, wanted - good);
        } else if (good > 0) {
            scale(drafts, points, true, good, Math.max(0, wanted - bad));
        }
    }

    private static int sum(List<Draft> drafts, int[] points, boolean good) {
        int sum = 0;
        for (int at = 0; at < points.length; at++) {
            sum += counts(drafts.get(at), points[at], good) ? points[at] : 0;
        }
        return sum;
    }

    private static boolean counts(Draft draft, int points, boolean good) {
        return !APART.contains(draft.rule()) && points != 0 && points > 0 == good;
    }

    private static void scale(List<Draft> drafts, int[] points, boolean good, int from, int to) {
        int left = to;
        int heaviest = -1;
        for (int at = 0; at < points.length; at++) {
            if (counts(drafts.get(at), points[at], good)) {
                boolean heavier = heaviest < 0 || Math.abs(points[at]) > Math.abs(points[heaviest]);
                points[at] = Math.round((float) points[at] * to / from);
                left -= points[at];
                heaviest = heavier ? at : heaviest;
            }
        }
        if (heaviest >= 0) {
            points[heaviest] += left;
        }
    }
}
