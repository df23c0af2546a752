package dev.rapport.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.Analysis;
import dev.rapport.engine.Audience;
import dev.rapport.engine.CharacterCount;
import dev.rapport.engine.Finding;
import dev.rapport.engine.Fix;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.Sender;
import dev.rapport.engine.Severity;
import dev.rapport.engine.Situation;
import dev.rapport.engine.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteReportTest {

    private static final NoteContext CONTEXT =
            new NoteContext(Sender.JOB_SEEKER, Audience.HIRING_MANAGER, Situation.COLD);

    @Test
    void a_whole_report() {
        // Given
        String note = "Hi Ama, I came across your profile. Your talk on paging stayed with me.";
        Finding generic = new Finding(
                "generic-phrase",
                Severity.WARNING,
                8,
                34,
                "Could have been sent to anyone.",
                List.of("S3"),
                -15,
                List.of(new Fix(8, 36, "", "Remove the sentence")));
        Finding specific = finding("specific-reference", Severity.STRENGTH, 36, 70);
        Finding brief = finding("brief", Severity.STRENGTH, 0, note.length());

        // When
        String report = report(note, 60, generic, specific, brief);

        // Then
        assertThat(report).isEqualTo("""
                  REVISE  55/100  71 of 300 characters, job_seeker to hiring_manager, cold

                  Hi Ama, I came across your profile. Your talk on
                          ~~~~~~~~~~~~~~~~~~~~~~~~~~ 1
                                                      ++++++++++++ 2
                  paging stayed with me.
                  +++++++++++++++++++++ 2

                  1  ~ warning  generic-phrase  (-15 points, S3)
                     Could have been sent to anyone.
                     fix: Remove the sentence: take out "I came across your
                     profile."

                  2  + strength  specific-reference  (+5 points, S5)
                     Says something.

                  3  + strength  brief  (+5 points, S5, the note as a whole)
                     Says something.
                """);
    }

    @Test
    void marks_stand_under_the_exact_words_after_wide_and_joined_characters() {
        // 👩‍💻 is five code units and two columns, 日本 two and four, é (e + accent) two and one, 🇳🇬 four and two
        String note = "👩‍💻 日本 cafe\u0301 🇳🇬 hope this";
        int hope = note.indexOf("hope");

        assertThat(picture(note, finding("x", Severity.ERROR, hope, hope + 4))).isEqualTo("""
                  👩‍💻 日本 cafe\u0301 🇳🇬 hope this
                                  ^^^^ 1
                """);
        assertThat(picture(note, finding("x", Severity.ERROR, 6, 8))).isEqualTo("""
                  👩‍💻 日本 cafe\u0301 🇳🇬 hope this
                     ^^^^ 1
                """);
    }

    @Test
    void marks_that_would_touch_stand_on_rows_of_their_own() {
        assertThat(picture(
                        "one two three",
                        finding("a", Severity.ERROR, 0, 7),
                        finding("b", Severity.SUGGESTION, 4, 7),
                        finding("c", Severity.WARNING, 10, 13)))
                .isEqualTo("""
                  one two three
                  ^^^^^^^ 1 ~~~ 3
                      --- 2
                """);
    }

    @Test
    void findings_of_one_kind_on_the_same_words_share_a_mark() {
        assertThat(picture(
                        "one two three",
                        finding("a", Severity.STRENGTH, 4, 7),
                        finding("b", Severity.WARNING, 4, 7),
                        finding("c", Severity.STRENGTH, 4, 7)))
                .isEqualTo("""
                  one two three
                      +++ 1,3
                      ~~~ 2
                """);
    }

    @Test
    void a_fix_that_changes_no_words_is_advice() {
        // Given
        Fix advice = new Fix(0, 0, "", "Name one thing of theirs");
        Finding vague =
                new Finding("no-specifics", Severity.WARNING, 0, 0, "Vague.", List.of("S5"), -5, List.of(advice));

        // Then
        assertThat(report("Hi you", 60, vague)).endsWith("   Vague.\n     fix: Name one thing of theirs\n");
    }

    @Test
    void a_word_longer_than_the_line_is_cut_and_its_marks_with_it() {
        assertThat(pictureAt(22, "a" + "b".repeat(20), finding("x", Severity.WARNING, 0, 21))
                        .lines())
                .containsExactly("  abbbbbbbbbbbbbbb", "  bbbbb");
        assertThat(pictureAt(22, "c a" + "b".repeat(20), finding("x", Severity.WARNING, 2, 23))
                        .lines())
                .containsExactly("  c", "  abbbbbbbbbbbbbbb", "  ~~~~~~~~~~~~~~~~ 1", "  bbbbb", "  ~~~~~ 1");
    }

    @Test
    void line_breaks_of_the_note_are_kept_and_count_as_they_are() {
        assertThat(picture("Hi\r\n\r\nthere you", finding("x", Severity.ERROR, 12, 15)))
                .isEqualTo("""
                  Hi

                  there you
                        ^^^ 1
                """);
    }

    @Test
    void nothing_in_a_note_reaches_the_terminal_as_a_command() {
        // Given: an escape sequence, a bell, a right-to-left override, a zero-width space, a lone surrogate
        String note = "a\u001B[31mb\u0007c\u202Ed\u200Be\uD83D f\tg";

        // Then
        assertThat(picture(note, finding("x", Severity.ERROR, note.indexOf('f'), note.indexOf('f') + 1)))
                .isEqualTo("""
                  a\uFFFD[31mb\uFFFDcde\uFFFD f g
                               ^ 1
                """);
    }

    @Test
    void something_missing_points_at_no_words() {
        assertThat(picture("Hi you", finding("missing-name", Severity.SUGGESTION, 0, 0)))
                .isEqualTo("  Hi you\n");
    }

    private static String picture(String note, Finding... findings) {
        return pictureAt(32, note, findings);
    }

    private static String pictureAt(int width, String note, Finding... findings) {
        return report(note, width, findings).split("\n\n", 2)[1].split("\n\n  1  ", 2)[0] + "\n";
    }

    private static String report(String note, int width, Finding... findings) {
        Analysis analysis = new Analysis(55, Verdict.REVISE, new CharacterCount(note.length(), 300), List.of(findings));
        return new NoteReport(Palette.PLAIN, width).of(note, CONTEXT, analysis);
    }

    private static Finding finding(String rule, Severity severity, int start, int end) {
        return new Finding(rule, severity, start, end, "Says something.", List.of("S5"), 5, List.of());
    }
}
