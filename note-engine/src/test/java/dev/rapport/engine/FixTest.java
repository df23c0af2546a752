package dev.rapport.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.Fix.Kind;
import dev.rapport.engine.evaluation.LabelledNote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the engine offers to do never harms, over every note of the corpus, and is something that can be done.
class FixTest {

    private static final NoteEngine ENGINE = NoteEngine.create();
    private static final AnalysisSettings SETTINGS = AnalysisSettings.DEFAULT.withDepth(Depth.QUICK);
    private static final Recipient ANA = new Recipient(
            "Ana Weiss",
            "head of data",
            "Brook & Daughters",
            "talk on tide tables",
            "the Bergen salt forum",
            "Petra Lindqvist",
            "the night school in Ghent",
            "Cork");

    @ParameterizedTest
    @ValueSource(ints = {200, 300})
    void no_change_makes_a_note_worse_or_too_long(int limit) {
        AnalysisSettings settings = SETTINGS.withLimit(limit);
        List<String> harms = new ArrayList<>();
        int[] tried = {0};

        CorpusNotes.all()
                .forEach(note -> eachChange(note, note.context(), settings, change -> {
                    tried[0]++;
                    change.addHarm(harms, settings);
                }));

        assertThat(tried[0]).isGreaterThan(550);
        assertThat(harms).isEmpty();
    }

    @Test
    void no_change_with_what_was_noted_makes_a_note_worse_or_too_long() {
        List<String> harms = new ArrayList<>();
        Map<Kind, Integer> kinds = new HashMap<>();

        CorpusNotes.all()
                .forEach(note -> eachChange(note, knowingAna(note.context()), SETTINGS, change -> {
                    kinds.merge(change.fix().kind(), 1, Integer::sum);
                    change.addHarm(harms, SETTINGS);
                }));

        assertThat(kinds.get(Kind.INSERT)).isGreaterThan(200);
        assertThat(kinds.get(Kind.REPLACE)).isGreaterThan(200);
        assertThat(harms).isEmpty();
    }

    /// Below the figures measured, so that a better reading may shift a few.
    @ParameterizedTest
    @CsvSource({
        "application-lead, 0.35",
        "call-request, 0.5",
        "job-ask, 0.45",
        "missing-name, 0.75",
        "over-limit, 0.9",
        "pitch, 0.35",
        "pushy-urgency, 0.45",
        "resume-attached, 0.45",
        "self-centred-ask, 0.6",
        "spelling, 0.9",
        "too-formal, 0.4",
        "too-many-sentences, 0.8",
        "unfilled-slot, 0.7"
    })
    void what_can_be_mended_without_knowing_the_reader_is(String rule, double share) {
        int[] found = {0, 0};

        for (LabelledNote note : CorpusNotes.all()) {
            for (Finding finding : analyze(note.text(), note.context()).findings()) {
                if (finding.rule().equals(rule)) {
                    found[0]++;
                    found[1] += finding.fixes().getFirst().kind() == Kind.PROMPT ? 0 : 1;
                }
            }
        }

        assertThat((double) found[1] / found[0]).as("of %d", found[0]).isGreaterThanOrEqualTo(share);
    }

    @Test
    void every_fault_says_what_could_be_done() {
        for (LabelledNote note : CorpusNotes.all()) {
            for (Finding finding : analyze(note.text(), note.context()).findings()) {
                if (finding.severity() != Severity.STRENGTH && !finding.rule().equals("unsupported-language")) {
                    assertThat(finding.fixes()).as(finding.rule()).hasSize(1);
                    assertThat(finding.fixes().getFirst().label()).isNotBlank();
                }
            }
        }
    }

    @Test
    void an_application_that_leads_is_put_behind_the_thing_about_the_reader() {
        String fixed = fixed(
                "Hi Ana, I applied for the analyst role last week. Your thread on triage queues changed how we staff nights.",
                "application-lead");

        assertThat(fixed)
                .isEqualTo(
                        "Hi Ana, Your thread on triage queues changed how we staff nights. I applied for the analyst role last week.");
    }

    @Test
    void a_clause_goes_where_the_rest_stands_by_itself() {
        String fixed = fixed(
                "Hi Ana, your thread on triage queues changed how we staff our nights, and I'd love to pick your brain.",
                "self-centred-ask");

        assertThat(fixed).isEqualTo("Hi Ana, your thread on triage queues changed how we staff our nights.");
    }

    @Test
    void a_slot_is_filled_with_what_was_noted() {
        NoteContext context = knowingAna(new NoteContext(Sender.JOB_SEEKER, Audience.HIRING_MANAGER, Situation.COLD));
        String text = "Hi {first_name}, your thread on triage queues changed how we staff our nights at {{company}}.";

        Analysis analysis = analyze(text, context);

        assertThat(analysis.findings())
                .filteredOn(finding -> finding.rule().equals("unfilled-slot"))
                .extracting(finding -> finding.fixes().getFirst().replacement())
                .containsExactly("Ana", "Brook & Daughters");
    }

    private static NoteContext knowingAna(NoteContext context) {
        return new NoteContext(context.sender(), context.audience(), context.situation(), ANA);
    }

    private static String fixed(String text, String rule) {
        NoteContext context = new NoteContext(Sender.JOB_SEEKER, Audience.HIRING_MANAGER, Situation.COLD);
        Analysis analysis = analyze(text, context);
        return analysis.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " not in " + analysis))
                .fixes()
                .getFirst()
                .applyTo(text);
    }

    private static void eachChange(
            LabelledNote note, NoteContext context, AnalysisSettings settings, Consumer<Change> check) {
        Analysis before = ENGINE.analyze(note.text(), context, settings);
        for (Finding finding : before.findings()) {
            for (Fix fix : finding.fixes()) {
                if (fix.kind() == Kind.PROMPT) {
                    assertThat(fix.applyTo(note.text())).isEqualTo(note.text());
                } else {
                    check.accept(new Change(note, context, before, finding, fix));
                }
            }
        }
    }

    private record Change(LabelledNote note, NoteContext context, Analysis before, Finding finding, Fix fix) {

        void addHarm(List<String> harms, AnalysisSettings settings) {
            Analysis after = ENGINE.analyze(fix.applyTo(note.text()), context, settings);
            boolean longer = after.characters().count() > before.characters().count()
                    && after.characters().count() > settings.limit();
            if (after.score() < before.score() || longer) {
                harms.add("%s %s %d -> %d%n  %s%n  %s"
                        .formatted(
                                note.id(),
                                finding.rule(),
                                before.score(),
                                after.score(),
                                note.text(),
                                fix.applyTo(note.text())));
            }
        }
    }

    private static Analysis analyze(String text, NoteContext context) {
        return ENGINE.analyze(text, context, SETTINGS);
    }
}
