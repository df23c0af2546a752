package dev.rapport.engine.internal.judge;

import dev.rapport.engine.Analysis;
import dev.rapport.engine.CharacterCount;
import dev.rapport.engine.Finding;
import dev.rapport.engine.Severity;
import dev.rapport.engine.internal.catalogue.Catalogue;
import dev.rapport.engine.internal.catalogue.RuleId;
import dev.rapport.engine.internal.catalogue.RuleId.Group;
import dev.rapport.engine.internal.catalogue.RulePack;
import dev.rapport.engine.internal.catalogue.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives each finding its points. The score is their sum, kept between 0 and 100.
final class Scorer {

    /// What a second strength of the same kind adds.
    private static final int AGAIN = 2;
    /// What a second finding of the same fault takes, as a share of the first.
    private static final int AGAIN_SHARE = 4;
    /// A strength that the tiers are barely sure of gives this share of its points less.
    private static final float DOUBT = 0.06f;

    private static final Comparator<Finding> ORDER = Comparator.comparingInt(Finding::start)
            .thenComparing(finding -> finding.severity() == Severity.STRENGTH)
            .thenComparing(Finding::rule);

    private final Catalogue catalogue;

    Scorer(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// @param opinion what the findings of the reading are to come to; null to count by the packs alone
    Analysis score(
            List<Draft> drafts, @Nullable NoteOpinion opinion, RulePack pack, Pass pass, CharacterCount characters) {
        List<Draft> counted = new ArrayList<>(drafts);
        counted.sort(Comparator.comparing((Draft draft) -> draft.rule().group())
                .thenComparing(draft -> -draft.sureness())
                .thenComparing(Draft::rule)
                .thenComparingInt(Draft::start));
        Ladder ladder = new Ladder(pack);
        int[] points = counted.stream().mapToInt(ladder::points).toArray();
        if (opinion != null) {
            PointsSum.share(counted, points, opinion.score());
        }
        List<Finding> findings = new ArrayList<>(counted.size());
        for (int at = 0; at < points.length; at++) {
            findings.add(finding(counted.get(at), pack, pass, points[at]));
        }
        findings.removeIf(finding -> pass.settings().disabledRules().contains(finding.rule()));
        findings.sort(ORDER);
        return Analysis.of(characters, findings);
    }

    private Finding finding(Draft draft, RulePack pack, Pass pass, int points) {
        RuleId rule = draft.rule();
        Severity usual = pack.of(rule).severity();
        Severity wanted = pass.settings().severities().getOrDefault(rule.id(), usual);
        boolean mixes = (wanted == Severity.STRENGTH) != rule.isStrength();
        return new Finding(
                rule.id(),
                mixes ? usual : wanted,
                draft.start(),
                draft.end(),
                pass.offers() ? catalogue.message(rule, draft.variant(), draft.words()) : "",
                catalogue.sources(rule),
                points,
                draft.fixes());
    }

    /// Counts strengths from the strongest kind down: the first in full, others beside it.
    private static final class Ladder {

        private final RulePack pack;
        private final Set<Group> groups = EnumSet.noneOf(Group.class);
        private final Set<RuleId> faults = EnumSet.noneOf(RuleId.class);

        Ladder(RulePack pack) {
            this.pack = pack;
        }

        int points(Draft draft) {
            Weights weights = pack.of(draft.rule());
            Group group = draft.rule().group();
            if (group == Group.NONE) {
                return faults.add(draft.rule()) ? weights.alone() : weights.alone() / AGAIN_SHARE;
            }
            boolean first = groups.isEmpty();
            if (!groups.add(group)) {
                return AGAIN;
            }
            float doubt = DOUBT * 2 * (1 - draft.sureness());
            int points = first ? weights.alone() : weights.beside();
            return group == Group.FORM ? points : Math.round(points * (1 - doubt));
        }
    }
}
