package dev.rapport.engine;

import java.util.List;

/// Every rule the engine knows, in a fixed order.
public final class RuleCatalogue {

    private RuleCatalogue() {}

    public static List<Rule> rules() {
        return List.of();
    }
}
