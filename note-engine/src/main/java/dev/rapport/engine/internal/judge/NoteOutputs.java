package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.catalogue.RuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What each number of the whole note's reading is about.
final class NoteOutputs {

    private final @Nullable RuleId[] rules;

    private NoteOutputs(@Nullable RuleId[] rules) {
        this.rules = rules;
    }

    static NoteOutputs of(List<String> names) {
        @Nullable RuleId[] rules = new RuleId[names.size()];
        for (int at = 0; at < rules.length; at++) {
            rules[at] = NoteOpinion.isVerdict(names.get(at)) ? null : RuleId.of(names.get(at));
        }
        return new NoteOutputs(rules);
    }

    /// Null for an end of the verdict.
    @Nullable
    RuleId rule(int at) {
        return rules[at];
    }
}
