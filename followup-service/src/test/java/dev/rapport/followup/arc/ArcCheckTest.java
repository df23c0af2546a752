package dev.rapport.followup.arc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArcCheckTest {

    private static final Pace PACE = new Pace(Span.parse("P2D"), Span.parse("P7D"), List.of());

    @Test
    void the_arcs_that_come_with_the_product_pass() {
        assertThat(BuiltInArcs.all().values())
                .allSatisfy(arc -> assertThat(ArcCheck.of(arc)).isEmpty());
    }

    @Test
    void kept_as_json_an_arc_is_the_same() {
        assertThat(BuiltInArcs.all().values())
                .allSatisfy(arc -> assertThat(ArcJson.read(ArcJson.write(arc))).isEqualTo(arc));
    }

    @Test
    void a_step_whose_time_is_over_before_the_one_before_it_begins_never_comes() {
        Arc arc = arc(share("late", "P20D", "P30D"), share("early", "P2D", "P10D"));

        assertFault(arc, "steps[1].until", "early never come");
    }

    @Test
    void a_step_that_the_rest_after_another_pushes_out_of_its_time_never_comes() {
        Arc arc = arc(share("one", "P6D", "P8D"), share("two", "P6D", "P7D"));

        assertFault(arc, "steps[1].until", "two never come");
    }

    @Test
    void a_step_behind_a_gate_does_not_hide_what_comes_without_one() {
        Arc arc = arc(step("ask", StepKind.QUESTION, "P60D", "P90D", new Gate(1, 0)), share("early", "P2D", "P10D"));

        assertThat(ArcCheck.of(arc)).isEmpty();
    }

    @Test
    void a_gate_that_asks_for_more_exchanges_than_there_are_messages_cannot_open() {
        Arc two = arc(share("one", "P2D", "P30D"), step("role", StepKind.INTEREST, "P9D", "P90D", new Gate(0, 2)));
        Arc three = arc(share("one", "P2D", "P30D"), step("role", StepKind.INTEREST, "P9D", "P90D", new Gate(0, 3)));

        assertThat(ArcCheck.of(two)).isEmpty();
        assertFault(three, "steps[1].gate", "3 exchanges");
    }

    @Test
    void a_gate_that_opens_only_when_the_time_is_over_cannot_open() {
        Arc arc = arc(share("one", "P20D", "P30D"), step("ask", StepKind.QUESTION, "P2D", "P10D", new Gate(2, 0)));

        assertFault(arc, "steps[1].gate", "2 answers");
    }

    @Test
    void times_that_contradict_each_other_are_named_with_their_step() {
        assertFault(arc(share("one", "P9D", "P9D")), "steps[0].until", "one at P9D");
        assertFault(arc(share("one", "P31D", "P1M")), "steps[0].until", "one at P1M");
        assertFault(arc(timed("one", "PT24H", "PT12H", "P7D")), "steps[0].latest", "earliest time of the step one");
        assertFault(arc(timed("one", "PT24H", "P9D", "P7D")), "steps[0].latest", "end of the step one");
        assertThat(ArcCheck.of(arc(share("one", "P31D", "P2M")))).isEmpty();
    }

    @Test
    void a_second_bump_is_none_of_an_arcs_steps() {
        assertFault(arc(step("nudge", StepKind.BUMP, "P9D", "P20D", Gate.OPEN)), "steps[0].kind", "one at most");
        assertFault(arc(share("bump", "P9D", "P20D")), "steps[0].kind", "one at most");
    }

    @Test
    void what_is_done_once_is_asked_for_once() {
        Arc arc = arc(
                step("thanks", StepKind.THANK_YOU, "P1D", "P7D", Gate.OPEN),
                step("again", StepKind.THANK_YOU, "P9D", "P17D", Gate.OPEN));

        assertFault(arc, "steps[1].kind", "second thank_you");
    }

    @Test
    void two_steps_of_one_name_are_refused() {
        assertFault(arc(share("one", "P2D", "P9D"), share("one", "P9D", "P20D")), "steps[1].step", "two steps");
    }

    @Test
    void questions_and_interest_keep_the_gates_that_decency_asks_for() {
        assertFault(
                arc(step("ask", StepKind.QUESTION, "P2D", "P9D", Gate.OPEN)), "steps[0].gate.replies", "who answers");
        assertFault(
                arc(step("role", StepKind.INTEREST, "P2D", "P9D", new Gate(1, 0))),
                "steps[0].gate.exchanges",
                "follows rapport");
    }

    @Test
    void nobody_is_written_to_within_a_week_of_silence() {
        Bump early = new Bump(Span.parse("P6D"), "Early.", List.of());
        Arc bumped = new Arc("Own", List.of(share("one", "P2D", "P9D")), early, PACE);
        Pace hasty = new Pace(Span.parse("PT12H"), Span.parse("P3D"), List.of());
        Arc paced = new Arc("Own", List.of(share("one", "P2D", "P9D")), null, hasty);

        assertFault(bumped, "bump.after", "less than a week");
        assertThat(ArcCheck.of(paced)).extracting(ArcFault::field).containsExactly("pace.silence", "pace.rest");
    }

    private static void assertFault(Arc arc, String field, String wrong) {
        assertThat(ArcCheck.of(arc)).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.wrong()).contains(wrong);
            assertThat(fault.expected()).isNotBlank();
        });
    }

    static Arc arc(ArcStep... steps) {
        return new Arc("Own", new ArrayList<>(List.of(steps)), null, PACE);
    }

    static ArcStep share(String name, String earliest, String until) {
        return step(name, StepKind.SHARE, earliest, until, Gate.OPEN);
    }

    static ArcStep step(String name, StepKind kind, String earliest, String until, Gate gate) {
        return step(name, kind, earliest, null, until, gate);
    }

    private static ArcStep timed(String name, String earliest, String latest, String until) {
        return step(name, StepKind.THANK_YOU, earliest, latest, until, Gate.OPEN);
    }

    private static ArcStep step(
            String name, StepKind kind, String earliest, @Nullable String latest, String until, Gate gate) {
        return new ArcStep(
                name,
                kind,
                Span.parse(earliest),
                latest == null ? null : Span.parse(latest),
                Span.parse(until),
                gate,
                "Because.",
                List.of());
    }
}
