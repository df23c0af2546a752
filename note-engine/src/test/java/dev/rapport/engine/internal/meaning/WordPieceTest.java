package dev.rapport.engine.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTest {

    private static final List<String> VOCABULARY = new String(TrainedFile.VOCABULARY.bytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();

    private final WordPiece wordPiece = new WordPiece(Vocabulary.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Hello, world!            | [CLS] hello , world ! [SEP]
            unaffable                | [CLS] una ##ffa ##ble [SEP]
            Café déjà vu             | [CLS] cafe de ##ja vu [SEP]
            it's 2026                | [CLS] it ' s 202 ##6 [SEP]
            日本                     | [CLS] 日 本 [SEP]
            a☃☃b                     | [CLS] [UNK] [SEP]
            tokenization             | [CLS] token ##ization [SEP]
            """)
    void cuts_as_the_models_own_tokenizer(String text, String pieces) {
        assertThat(words(wordPiece.encode(text, 64))).isEqualTo(pieces);
    }

    @Test
    void keeps_both_marks_when_the_text_is_too_long() {
        assertThat(words(wordPiece.encode("one two three four five", 5))).isEqualTo("[CLS] one two three [SEP]");
    }

    @Test
    void takes_a_word_without_end_for_unknown() {
        assertThat(words(wordPiece.encode("x".repeat(5_000), 8))).isEqualTo("[CLS] [UNK] [SEP]");
    }

    private static String words(int[] numbers) {
        return String.join(" ", Arrays.stream(numbers).mapToObj(VOCABULARY::get).toList());
    }
}
