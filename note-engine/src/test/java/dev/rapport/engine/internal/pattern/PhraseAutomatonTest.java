package dev.rapport.engine.internal.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.engine.internal.text.Aliases;
import dev.rapport.engine.internal.text.Lexicon;
import dev.rapport.engine.internal.text.NoteReader;
import dev.rapport.engine.internal.text.NoteText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseAutomatonTest {

    @ParameterizedTest
    @CsvSource({
        "pick your brain, we pick your brain now, true",
        "pick (your|my) brain, we pick my brain now, true",
        "pick your? brain, we pick brain now, true",
        "pick ..2 brain, we pick at your brain, true",
        "pick ..2 brain, we pick at all of your brain, false",
        "plan+ (a call|it), we planned a call, true",
        "^ pick, we pick, false",
        "^ we pick, we pick, true",
        "pick $, we pick brains, false",
        "pick $, we pick!, true",
        "#n minutes, only 15 minutes, true",
        "meet #name, we meet Zorkin, true",
        "meet #name, we meet us, false",
    })
    void a_phrase_is_found_where_it_stands(String grammar, String text, boolean found) {
        assertThat(!matches(text, grammar).isEmpty()).isEqualTo(found);
    }

    @Test
    void a_phrase_that_matches_nothing_is_refused() {
        assertThatThrownBy(() -> matches("x", "maybe?")).hasMessageContaining("matches nothing");
    }

    @Test
    void an_open_bracket_is_refused() {
        assertThatThrownBy(() -> matches("x", "pick (your|my")).hasMessageContaining("not closed");
    }

    private static List<PhraseMatch> matches(String text, String grammar) {
        Lexicon.Builder words = new Lexicon.Builder();
        Aliases aliases = new Aliases(List.of(), words);
        List.of("we", "us", "meet").forEach(words::intern);
        Lexicon[] built = new Lexicon[1];
        PhraseAutomaton automaton =
                PhraseGrammars.compile(Cue.GENERIC_PHRASE, words, builder -> built[0] = builder.build(), grammar);
        NoteText note = new NoteReader(built[0], aliases).read(text);
        return automaton.match(note.tokens(), note.sentences().getFirst());
    }
}
