package dev.rapport.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.evaluation.LabelledNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whole notes from what was noted of the reader: better in the engine's eyes, and nothing in them is invented.
class SuggestionTest {

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

    /// The words that `wording.txt` puts around a fact.
    private static final Set<String> WORDING = words("Hi We both know. How do you two know each other? We were both at."
            + " What did you take home from it? We have in common. What has stayed with you from it?"
            + " Your post on is what made me write. How did you come to it? Your work as at"
            + " Which part of it do you enjoy most? I see that you are in. How do you find it there?");

    @Test
    void a_suggestion_scores_higher_fits_and_says_only_what_was_given() {
        int offered = 0;
        for (LabelledNote note : CorpusNotes.all()) {
            NoteContext context = knowing(note.context(), ANA);
            Optional<Suggestion> suggestion = ENGINE.suggest(note.text(), context, SETTINGS);
            if (suggestion.isPresent()) {
                offered++;
                check(note, context, suggestion.get());
            }
        }

        assertThat(offered).isGreaterThan(700);
    }

    private static void check(LabelledNote note, NoteContext context, Suggestion suggestion) {
        Analysis before = ENGINE.analyze(note.text(), context, SETTINGS);
        Analysis after = ENGINE.analyze(suggestion.text(), context, SETTINGS);
        assertThat(suggestion.score()).isGreaterThan(before.score()).isEqualTo(after.score());
        assertThat(suggestion.verdict()).isEqualTo(after.verdict());
        assertThat(after.characters().count()).isLessThanOrEqualTo(SETTINGS.limit());

        Set<String> invented = words(suggestion.text());
        invented.removeAll(words(note.text()));
        invented.removeAll(words(String.join(" ", facts(ANA))));
        invented.removeAll(WORDING);
        assertThat(invented).as("%s%n%s", note.text(), suggestion.text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hi, I came across your profile.", "Hello Maria, let's connect!", "Hi {name}, hello"})
    void an_empty_note_becomes_one_that_may_be_sent(String note) {
        NoteContext context = knowing(
                new NoteContext(Sender.JOB_SEEKER, Audience.HIRING_MANAGER, Situation.COLD),
                new Recipient("Ana Weiss", null, null, "queue triage", null, null, null, null));

        Suggestion suggestion = ENGINE.suggest(note, context, SETTINGS).orElseThrow();

        assertThat(suggestion.text())
                .isEqualTo("Hi Ana, your post on queue triage is what made me write. How did you come to it?");
        assertThat(suggestion.verdict()).isEqualTo(Verdict.SEND);
    }

    @Test
    void the_sound_sentences_of_the_note_stay_word_for_word() {
        String kept = "Your thread on triage queues changed how we staff our nights.";
        NoteContext context = new NoteContext(Sender.JOB_SEEKER, Audience.HIRING_MANAGER, Situation.COLD, "Ana");
        String text = "Hi Maria, please review my application. " + kept + " Do you have 15 minutes for a call?";

        Suggestion suggestion = ENGINE.suggest(text, context, SETTINGS).orElseThrow();

        assertThat(suggestion.text()).startsWith("Hi Ana,").contains(kept.substring(1));
    }

    @Test
    void nothing_is_suggested_where_nothing_is_known_or_another_language_is_spoken() {
        NoteContext unknown = new NoteContext(Sender.JOB_SEEKER, Audience.HIRING_MANAGER, Situation.COLD);
        String german =
                "Hallo Ana, ich habe deinen Beitrag über die Nachtschichten gelesen und würde gerne mehr erfahren.";

        assertThat(ENGINE.suggest("Let's connect.", unknown, SETTINGS)).isEmpty();
        assertThat(ENGINE.suggest(german, knowing(unknown, ANA), SETTINGS)).isEmpty();
    }

    private static NoteContext knowing(NoteContext context, Recipient recipient) {
        return new NoteContext(context.sender(), context.audience(), context.situation(), recipient);
    }

    private static List<String> facts(Recipient recipient) {
        return Stream.of(
                        recipient.name(),
                        recipient.role(),
                        recipient.company(),
                        recipient.post(),
                        recipient.event(),
                        recipient.mutual(),
                        recipient.shared(),
                        recipient.place())
                .toList();
    }

    private static Set<String> words(String text) {
        List<String> words =
                new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return new TreeSet<>(words);
    }
}
