package dev.rapport.templates.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.templates.wording.Slot;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StarterLibraryTest {

    /// What the platform knows by itself when a reminder falls due.
    private static final Set<String> FACTS = Set.of("first_name", "subject", "company", "role");

    private static final List<TemplateForm> FORMS = new StarterLibrary(new ObjectMapper()).templates();

    static Stream<TemplateForm> templates() {
        return FORMS.stream();
    }

    @Test
    void there_are_24_templates_and_more_each_with_a_key_of_its_own() {
        assertThat(FORMS).hasSizeGreaterThanOrEqualTo(24);
        assertThat(FORMS).extracting(TemplateForm::key).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(FORMS).extracting(TemplateForm::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "after_applying,2",
        "before_posting,3",
        "mutual_connection,2",
        "shared_background,2",
        "cold,2",
        "event,1",
    })
    void a_job_seeker_finds_every_situation(String situation, int atLeast) {
        assertThat(FORMS.stream()
                        .filter(form -> "note".equals(form.kind()) && "job_seeker".equals(form.sender()))
                        .filter(form -> situation.equals(form.situation())))
                .hasSizeGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void a_recruiter_finds_a_set_to_write_to_candidates() {
        assertThat(FORMS.stream()
                        .filter(form -> "recruiter".equals(form.sender()))
                        .filter(form -> List.of("candidate").equals(form.audiences())))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_template_could_be_saved_and_fits_however_it_is_filled(TemplateForm form) {
        Definition definition = form.read();

        assertThat(definition.length().longest())
                .isLessThanOrEqualTo(definition.kind().limit());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOTE")
    void every_step_has_a_text_that_needs_no_more_than_the_platform_knows(Kind step) {
        assertThat(FORMS.stream()
                        .map(TemplateForm::read)
                        .filter(definition -> definition.kind() == step)
                        .filter(StarterLibraryTest::writesItself))
                .isNotEmpty();
    }

    private static boolean writesItself(Definition definition) {
        return definition.slots().stream().filter(Slot::required).allMatch(slot -> FACTS.contains(slot.name()));
    }
}
