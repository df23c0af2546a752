package dev.rapport.analyzer.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.analyzer.engine.Judge;
import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.Audience;
import dev.rapport.engine.Depth;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.Recipient;
import dev.rapport.engine.Sender;
import dev.rapport.engine.Situation;
import dev.rapport.engine.Suggestion;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Against a server of chat completions over real HTTP.
class WordedSuggestionsTest {

    private static final Judge JUDGE = new Judge(new SimpleMeterRegistry());
    private static final AnalysisSettings SETTINGS = AnalysisSettings.DEFAULT.withDepth(Depth.QUICK);
    private static final NoteContext TO_ANA = new NoteContext(
            Sender.JOB_SEEKER,
            Audience.HIRING_MANAGER,
            Situation.COLD,
            new Recipient("Ana", null, null, "queue triage", null, null, null, null));

    private final ChatServer server = ChatServer.start();

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void other_words_for_the_same_facts_are_taken() {
        String otherWords = "Hi Ana, your post on queue triage made me write. How did you come to it?";
        server.answer(otherWords);

        Optional<Suggestion> reworded = reword(url());

        assertThat(reworded).map(Suggestion::text).contains(otherWords);
        assertThat(server.asked()).contains("queue triage").contains("\"model\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi Ana, your post on queue triage at Northwind made me write. How did you come to it?",
                "Hi Ana, congratulations on the award! Your post on queue triage made me write. How did you come to it?",
                "Hi Ana, your 3 posts on queue triage made me write. How did you come to it?",
                "Hi Maria, your post on queue triage made me write. How did you come to it?",
                "Hi Ana, your post on queue triage made me write. I have a PhD. How did you come to it?"
            })
    void what_was_not_given_is_dropped(String invented) {
        server.answer(invented);

        assertThat(reword(url())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi Ana, is it what you write?", "", "Your your your"})
    void what_scores_lower_is_dropped(String worse) {
        server.answer(worse);

        assertThat(reword(url())).isEmpty();
    }

    @Test
    void a_model_that_fails_leaves_the_rules_wording() {
        server.fail(500);

        assertThat(reword(url())).isEmpty();
    }

    @Test
    void without_an_address_nothing_is_asked() {
        assertThat(reword(Optional.empty())).isEmpty();
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void an_answer_that_is_none_leaves_the_rules_wording() {
        server.answer("\"}]");

        assertThat(reword(url())).isEmpty();
    }

    @Test
    void a_model_that_is_not_there_leaves_the_rules_wording() {
        server.stop();

        assertThat(reword(url())).isEmpty();
    }

    @Test
    void an_address_without_a_model_is_refused_when_the_service_starts() {
        assertThatThrownBy(() -> new WordingModel(new Config(url(), Optional.empty())))
                .hasMessageContaining("rapport.wording.model is missing");
    }

    private Optional<URI> url() {
        return Optional.of(server.url());
    }

    private static Optional<Suggestion> reword(Optional<URI> url) {
        WordedSuggestions worded = new WordedSuggestions(new WordingModel(new Config(url, Optional.of("m"))), JUDGE);
        return worded.reword(JUDGE.suggest("", TO_ANA, SETTINGS).orElseThrow(), TO_ANA, SETTINGS);
    }

    private record Config(Optional<URI> url, Optional<String> model) implements WordingConfig {

        @Override
        public Optional<String> key() {
            return Optional.empty();
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(5);
        }
    }
}
