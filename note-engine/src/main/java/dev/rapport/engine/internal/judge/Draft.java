package dev.rapport.engine.internal.judge;

import dev.rapport.engine.Fix;
import dev.rapport.engine.internal.catalogue.RuleId;
import java.util.List;

/// A finding before it is weighed.
///
/// @param variant the case of the rule, which may have its own message; empty for the usual one
/// @param words what the message quotes
/// @param sureness 0 to 1, how sure the tiers are
/// @param fixes what could be done, best first; the last is what the person is asked to do where nothing else helps
record Draft(RuleId rule, int start, int end, String variant, String words, float sureness, List<Fix> fixes) {}
