package dev.rapport.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCatalogueTest {

    private static final NoteEngine ENGINE = NoteEngine.create();
    private static final NoteContext USUAL =
            new NoteContext(Sender.JOB_SEEKER, Audience.HIRING_MANAGER, Situation.COLD);
    private static final Map<String, NoteContext> CONTEXTS = Map.of(
            "honest-intent", new NoteContext(Sender.RECRUITER, Audience.CANDIDATE, Situation.COLD),
            "dishonest-intent", new NoteContext(Sender.RECRUITER, Audience.CANDIDATE, Situation.COLD),
            "pitch", new NoteContext(Sender.SALES, Audience.PROSPECT, Situation.COLD));

    /// Needs the other notes of the team, which a service adds.
    private static Stream<Rule> rulesOfOneNote() {
        return RuleCatalogue.rules().stream().filter(rule -> !rule.id().equals("bulk-duplicate"));
    }

    @ParameterizedTest
    @MethodSource("rulesOfOneNote")
    void the_examples_show_the_rule(Rule rule) {
        boolean strength = rule.severity() == Severity.STRENGTH;
        String with = strength ? rule.goodExample() : rule.badExample();
        String without = strength ? rule.badExample() : rule.goodExample();

        assertThat(raised(rule, with)).as(with).contains(rule.id());
        assertThat(raised(rule, without)).as(without).doesNotContain(rule.id());
    }

    @ParameterizedTest
    @MethodSource("rulesOfOneNote")
    void the_good_example_of_a_fault_may_be_sent(Rule rule) {
        if (rule.severity() != Severity.STRENGTH) {
            Analysis analysis = analyze(rule, rule.goodExample());

            assertThat(analysis.verdict())
                    .as("%s %s", rule.goodExample(), analysis)
                    .isEqualTo(Verdict.SEND);
        }
    }

    @Test
    void every_rule_says_where_it_comes_from() {
        assertThat(RuleCatalogue.rules())
                .hasSize(32)
                .allSatisfy(rule -> assertThat(rule.sources()).isNotEmpty().allMatch(id -> id.matches("[SR]\\d+")));
    }

    private static List<String> raised(Rule rule, String text) {
        return analyze(rule, text).findings().stream().map(Finding::rule).toList();
    }

    private static Analysis analyze(Rule rule, String text) {
        return ENGINE.analyze(text, CONTEXTS.getOrDefault(rule.id(), USUAL), AnalysisSettings.DEFAULT);
    }
}
