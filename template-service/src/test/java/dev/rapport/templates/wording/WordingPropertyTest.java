package dev.rapport.templates.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordingPropertyTest {

    @Property
    void printing_what_was_parsed_gives_the_text_back(@ForAll("wordings") String text) {
        assertThat(Wording.parse(text).print()).isEqualTo(text);
    }

    @Property
    void a_part_says_where_it_stands(@ForAll("wordings") String text) {
        assertThat(Wording.parse(text).parts())
                .allSatisfy(part ->
                        assertThat(text.startsWith(part.print(), part.start())).isTrue());
    }

    @Property
    void any_text_parses_to_itself_or_is_refused_at_a_place_in_it(@ForAll("scraps") String text) {
        try {
            assertThat(Wording.parse(text).print()).isEqualTo(text);
        } catch (WordingException refused) {
            Flaw flaw = refused.flaw();
            assertThat(flaw.start()).isBetween(0, text.length());
            assertThat(flaw.end()).isBetween(flaw.start(), text.length());
            assertThat(flaw.message()).isNotBlank();
        }
    }

    @Property
    void any_characters_at_all_parse_or_are_refused(@ForAll String text) {
        assertThat(catchAll(text)).isTrue();
    }

    @Property
    void dropping_the_last_character_of_a_closed_part_is_noticed(@ForAll("parts") String part) {
        String broken = part.substring(0, part.length() - 1);
        assertThatThrownBy(() -> Wording.parse(broken)).isInstanceOf(WordingException.class);
    }

    private static boolean catchAll(String text) {
        try {
            return Wording.parse(text).print().equals(text);
        } catch (WordingException refused) {
            return true;
        }
    }

    @Provide
    Arbitrary<String> wordings() {
        return sequence(Arbitraries.lazyOf(this::words, this::slot, this::parts));
    }

    @Provide
    Arbitrary<String> parts() {
        Arbitrary<String> body = sequence(Arbitraries.oneOf(words(), slot()));
        return Combinators.combine(Arbitraries.of("#", "^"), name(), body)
                .as((sign, name, inside) -> "{{" + sign + name + "}}" + inside + "{{/" + name + "}}");
    }

    /// Pieces of the grammar in any order: most of it wrong, some of it right.
    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "{{", "}}", "{", "}", "#", "^", "/", "a", "b", "{{a}}", "{{#a}}", "{{/a}}", "{{^b}}", "{{/b}}",
                        " ", "é", "\n")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    private Arbitrary<String> words() {
        return Arbitraries.strings()
                .alpha()
                .withChars(" .,?'é{}\n")
                .ofMaxLength(20)
                .map(text -> text.replace("{", ""));
    }

    private Arbitrary<String> slot() {
        return name().map(name -> "{{" + name + "}}");
    }

    private Arbitrary<String> name() {
        return Arbitraries.of("first_name", "topic", "a", "x9");
    }

    private static Arbitrary<String> sequence(Arbitrary<String> piece) {
        return piece.list().ofMaxSize(8).map(pieces -> String.join("", List.copyOf(pieces)));
    }
}
