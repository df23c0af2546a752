package dev.rapport.engine.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextNormalizerTest {

    @Test
    void plain_text_is_left_alone() {
        assertThat(TextNormalizer.normalize("Hi Ana, 2 + 2.").text()).isEqualTo("Hi Ana, 2 + 2.");
    }

    @Test
    void typography_and_disguises_become_plain() {
        assertThat(TextNormalizer.normalize(
                                "I\u2019d \u201Clove\u201D \u2014 \uFF50\uFF52\u043Efil\u200Be &amp; \uFB01n")
                        .text())
                .isEqualTo("I'd \"love\" \u2014 profile & fin");
    }

    @Test
    void another_alphabet_stays_itself() {
        assertThat(TextNormalizer.normalize("\u043F\u0440\u0438\u0432\u0435\u0442")
                        .text())
                .isEqualTo("\u043F\u0440\u0438\u0432\u0435\u0442");
    }

    @Test
    void every_character_knows_where_it_came_from() {
        NormalText normal = TextNormalizer.normalize("a\u200Bb\r\nc\uFB01d");

        assertThat(normal.text()).isEqualTo("ab\ncfid");
        assertThat(normal.sourceStart(1)).isEqualTo(2);
        assertThat(normal.sourceEnd(3)).isEqualTo(5);
        assertThat(normal.sourceStart(4)).isEqualTo(6);
        assertThat(normal.sourceEnd(6)).isEqualTo(7);
    }

    @Test
    void a_cut_never_splits_a_pair() {
        assertThat(CharacterCounter.cutAt("ab\uD83D\uDE00", 3)).isEqualTo(2);
        assertThat(CharacterCounter.cutAt("a\r\nbc", 3)).isEqualTo(4);
    }
}
