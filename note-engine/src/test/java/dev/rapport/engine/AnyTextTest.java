package dev.rapport.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Whatever is sent, the engine answers, and its answer adds up.
class AnyTextTest {

    private static final NoteEngine ENGINE = NoteEngine.create();
    private static final NoteContext CONTEXT = new NoteContext(Sender.OTHER, Audience.PEER, Situation.COLD, "Ana");
    private static final String[] PIECES = {
        "Hi ",
        "Ana",
        ",",
        " your",
        " post",
        " on ",
        "\uD83D\uDE00",
        "\u200D",
        "\uD800",
        "\uDC00",
        "\u0301",
        "\r\n",
        "\n",
        "\r",
        "{",
        "}",
        "[",
        "]",
        "<",
        ">",
        "%",
        "&amp;",
        "&",
        "'",
        "\u2019",
        "s ",
        "...",
        ". ",
        "?",
        "!",
        "http://",
        "x@y.z",
        "*|",
        "|*",
        "XXX",
        "__",
        "\u05E9\u05DC\u05D5\u05DD",
        "\u202E",
        "\u0430",
        "\uFB01",
        " I ",
        "'m ",
        " came across your profile ",
        "15 minutes",
        "\u0000",
        "\uFFFF",
        "Dr. ",
        "e.g. ",
        "recieved",
        "(name)",
        "\u2014",
        "@",
        "#",
        "$"
    };

    @Property(tries = 400)
    void any_pile_of_pieces_is_judged(@ForAll("piles") String text) {
        check(text);
    }

    @Property(tries = 300)
    void any_string_is_judged(@ForAll String text) {
        check(text);
    }

    @Provide
    static Arbitrary<String> piles() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Test
    void a_megabyte_takes_time_in_proportion() {
        Random random = new Random(7);
        for (String unit : PIECES) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> check(unit.repeat(200_000 / unit.length())));
        }
        StringBuilder mixed = new StringBuilder();
        while (mixed.length() < 1_000_000) {
            mixed.append(PIECES[random.nextInt(PIECES.length)]);
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check(mixed.toString()));
    }

    private static void check(String text) {
        Analysis analysis = ENGINE.analyze(text, CONTEXT, AnalysisSettings.DEFAULT);
        int sum = analysis.findings().stream().mapToInt(Finding::points).sum();
        assertThat(analysis.score()).isEqualTo(Math.clamp(sum, 0, 100));
        assertThat(analysis.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.start()).isBetween(0, finding.end());
            assertThat(finding.end()).isLessThanOrEqualTo(text.length());
            assertThat(finding.fixes()).allSatisfy(fix -> {
                assertThat(fix.start()).isBetween(0, fix.end());
                assertThat(fix.end()).isLessThanOrEqualTo(text.length());
            });
        });
        assertThat(ENGINE.analyze(text, CONTEXT, AnalysisSettings.DEFAULT)).isEqualTo(analysis);
    }
}
