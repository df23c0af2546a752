package dev.rapport.templates.linting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.engine.Analysis;
import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.Audience;
import dev.rapport.engine.Finding;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.NoteEngine;
import dev.rapport.engine.Sender;
import dev.rapport.engine.Severity;
import dev.rapport.engine.Situation;
import dev.rapport.engine.Verdict;
import dev.rapport.templates.judging.StepRules;
import dev.rapport.templates.library.Definition;
import dev.rapport.templates.library.Kind;
import dev.rapport.templates.library.LibraryFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What ships must do what it asks of others: filled with its examples, every template passes in each of its contexts.
class StarterLibraryJudgedTest {

    private static NoteEngine engine;

    @BeforeAll
    static void load() {
        engine = NoteEngine.create();
    }

    static Stream<Definition> templates() throws IOException {
        try (InputStream file = StarterLibraryJudgedTest.class.getResourceAsStream("/starter-library.json")) {
            return new ObjectMapper()
                    .readValue(file, LibraryFile.class).templates().stream().map(template -> template.read());
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_filled_template_passes_in_its_context(Definition definition) {
        for (Sample sample : Sample.of(definition)) {
            Analysis analysis = judge(definition, sample);
            if (definition.kind() == Kind.NOTE) {
                assertThat(analysis.verdict()).as(sample.text()).isEqualTo(Verdict.SEND);
            }
            assertThat(faults(analysis))
                    .as(sample.text())
                    .noneMatch(rule -> definition.kind() != Kind.NOTE && StepRules.holds(definition.kind(), rule));
        }
    }

    /// A thank-you that pitches is a bait-and-switch (S13); a job is for the step that is there for it (S18).
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            THANK_YOU | Thanks for connecting, Noor! We help teams like yours cut cloud costs by 30 %; can I book you a demo?
            THANK_YOU | Thank you, Noor. Could you refer me for the platform role at Quayside?
            THANK_YOU | Thanks for accepting. I attached my resume, please review my application.
            SHARE     | Hi Noor, this made me think of your talk. Do you have 15 minutes for a call this week?
            BUMP      | Hi Noor, just following up: please consider me for the open role on your team.
            """)
    void a_message_that_asks_for_what_its_step_does_not_allow_is_held(Kind kind, String text) {
        NoteContext context = new NoteContext(Sender.JOB_SEEKER, Audience.HIRING_MANAGER, Situation.OTHER);

        Analysis analysis = engine.analyze(text, context, AnalysisSettings.DEFAULT.withLimit(kind.limit()));

        assertThat(faults(analysis)).as(text).anyMatch(rule -> StepRules.holds(kind, rule));
    }

    private static List<String> faults(Analysis analysis) {
        return analysis.findings().stream()
                .filter(finding -> finding.severity() != Severity.STRENGTH)
                .map(Finding::rule)
                .toList();
    }

    private static Analysis judge(Definition definition, Sample sample) {
        NoteContext context = new NoteContext(
                Sender.valueOf(definition.sender().name()),
                Audience.valueOf(sample.audience().name()),
                Situation.valueOf(definition.situation().name()));
        return engine.analyze(
                sample.text(),
                context,
                AnalysisSettings.DEFAULT.withLimit(definition.kind().limit()));
    }
}
