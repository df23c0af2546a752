package dev.rapport.engine.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {

    private static final NoteReader READER = reader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Hi Ana, your talk was good. How long did it take?|2",
                "Dear Dr. Weiss, I read your paper with Prof. Okoro in full. It holds.|2",
                "Hi Ana — we use e.g. tides, i.e. the moon. Fine?|2",
                "hi ana loved your post. would love more. cheers|2",
                "Saw J. R. Okafor speak at the fair. Nice!|2",
                "Your Node.js talk was good|1",
                "You asked \"who reads this?\" in the post and I do.|1",
                "Great talk 😊 Would you give it again?|2",
                "Wait... what happened next?|1",
                "It cost 3.50 in 2024. Cheap!|2",
                "Hi Ana\\nYour map is up in our office\\nHow do you keep it current?\\nBest, Jo|2",
                "Camilo, the invoice you showed nearly sank us too. Thanks, Ana Ruiz|1",
                "Hi Jo, I liked it!!! Did you?!|2",
                "No punctuation at all in this one|1",
            })
    void sentences_beside_greeting_and_sign_off_are_counted(String text, int expected) {
        NoteText note = READER.read(text.replace("\\n", "\n"));

        assertThat(note.body()).as(parts(note).toString()).hasSize(expected);
    }

    private static List<String> parts(NoteText note) {
        return note.sentences().stream()
                .map(sentence -> sentence.part() + ":" + note.words(sentence))
                .toList();
    }

    private static NoteReader reader() {
        Lexicon.Builder words = new Lexicon.Builder();
        for (WordClass wordClass : WordClass.values()) {
            for (String line : Resources.lines("words/" + wordClass.resourceName() + ".txt")) {
                for (String word : line.split("\\s+", -1)) {
                    words.classify(word, wordClass);
                }
            }
        }
        Aliases aliases = new Aliases(Resources.lines("words/aliases.txt"), words);
        return new NoteReader(words.build(), aliases);
    }
}
