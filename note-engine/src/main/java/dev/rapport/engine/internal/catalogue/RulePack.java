package dev.rapport.engine.internal.catalogue;

import java.util.EnumMap;
import java.util.Map;

/// What every rule counts for one sender, audience and situation.
public final class RulePack {

    private final Map<RuleId, Weights> weights;

    RulePack(Map<RuleId, Weights> weights) {
        this.weights = new EnumMap<>(weights);
    }

    public Weights of(RuleId rule) {
        Weights found = weights.get(rule);
        if (found == null) {
            throw new IllegalStateException("packs.txt has no row for " + rule.id());
        }
        return found;
    }
}
