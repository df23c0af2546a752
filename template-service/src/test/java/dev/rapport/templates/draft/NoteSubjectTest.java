package dev.rapport.templates.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteSubjectTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hi Noor, your talk on retiring the nightly batch made me redraw our own pipeline. | your talk on retiring the nightly batch
            Hi Imran, your post on writing the press release first got me to cut our roadmap. | your post on writing the press release first
            Your recent post about on-call stuck with me.                                     | your recent post about on-call
            I read your essay "Metrics nobody owns" and kept the last line.                   | your essay "Metrics nobody owns"
            Hi Lucia, your queue redesign at the Prado is the example I show people.          | your queue redesign at the Prado
            Your post on queues and locks was sharp.                                          | your post on queues and locks
            Your post on queues and I have a history.                                         | your post on queues
            I heard your talk at RiverConf — the bit on checks won me over.                   | your talk at RiverConf
            The line in your posting about deleting code, and the next one, made me smile.    | your posting about deleting code
            Your article. It was good.                                                        | your article
            """)
    void the_thing_that_a_note_names_is_its_subject(String note, String subject) {
        assertThat(NoteSubject.of(note)).contains(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hi Ana, I'd like to connect.",
                "Fellow Delft graduate here, what helped you most in the first year?",
                "your",
                "talk talk talk"
            })
    void a_note_that_names_nothing_has_no_subject(String note) {
        assertThat(NoteSubject.of(note)).isEmpty();
    }

    @Test
    void a_phrase_that_runs_on_is_cut_back_to_the_thing() {
        String note = "Hi, your talk on " + "extraordinarily ".repeat(10) + "long matters is here.";

        assertThat(NoteSubject.of(note)).contains("your talk");
    }

    @Test
    void a_huge_note_takes_no_longer_than_a_long_one() {
        assertThat(NoteSubject.of("your x ".repeat(200_000))).isEmpty();
    }
}
