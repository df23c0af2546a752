package dev.rapport.engine;

import dev.rapport.engine.internal.catalogue.Catalogue;
import java.util.List;

/// Every rule the engine knows, in a fixed order.
public final class RuleCatalogue {

    private RuleCatalogue() {}

    public static List<Rule> rules() {
        return Catalogue.shipped().rules();
    }
}
