package dev.rapport.followup.arc.catalogue;

import dev.rapport.followup.arc.Arc;
import dev.rapport.followup.arc.ArcCheck;
import dev.rapport.followup.arc.ArcFault;
import dev.rapport.followup.arc.ArcStep;
import dev.rapport.followup.arc.BuiltInArcs;
import dev.rapport.followup.arc.Bump;
import dev.rapport.followup.arc.Gate;
import dev.rapport.followup.arc.Pace;
import dev.rapport.followup.arc.Span;
import dev.rapport.followup.arc.StepKind;
import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import dev.rapport.service.problem.Problems.FieldError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes an arc of what a client sent, or says what is wrong with it and where.
final class ArcReader {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_STEP_NAME = 40;
    private static final int LONGEST_WHY = 300;
    private static final int MOST_STEPS = 20;
    private static final int MOST_QUICK = 5;
    private static final int HIGHEST_GATE = 50;
    private static final int LONGEST_LENGTH = 40;
    private static final Duration LONGEST = Duration.ofDays(730);

    private static final Pattern STEP_NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern LENGTH = Pattern.compile("P[1-9][0-9]{0,2}[DWM]|PT[1-9][0-9]{0,4}H");
    private static final Pattern HOURS = Pattern.compile("PT[1-9][0-9]{0,4}H");

    private ArcReader() {}

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for the first field that is malformed, or for all that
    ///     keeps the arc from being saved
    static Arc read(ArcForm form) {
        String name = Fields.text("name", form.name(), LONGEST_NAME).strip();
        Arc arc = new Arc(name, steps(form), bump(form.bump()), pace(form.pace()));
        List<ArcFault> faults = ArcCheck.of(arc);
        if (!faults.isEmpty()) {
            throw Problems.invalidFields(faults.stream()
                    .map(fault -> new FieldError(fault.field(), fault.wrong(), fault.expected()))
                    .toList());
        }
        return arc;
    }

    private static List<ArcStep> steps(ArcForm form) {
        var steps = Fields.required("steps", form.steps(), "send 1 to " + MOST_STEPS + " steps");
        if (steps.isEmpty() || steps.size() > MOST_STEPS) {
            throw Problems.invalidField("steps", "has " + steps.size(), "send 1 to " + MOST_STEPS + " steps");
        }
        List<ArcStep> read = new ArrayList<>();
        for (int index = 0; index < steps.size(); index++) {
            String path = "steps[" + index + "]";
            read.add(step(path, Fields.required(path, steps.get(index), "send a step")));
        }
        return read;
    }

    private static ArcStep step(String path, ArcForm.Step step) {
        String name = Fields.text(path + ".step", step.step(), LONGEST_STEP_NAME);
        if (!STEP_NAME.matcher(name).matches() || name.equals(StepKind.MESSAGE.wireName())) {
            throw Problems.invalidField(
                    path + ".step",
                    "is not a name for a step",
                    "send small letters, digits and _, beginning with a letter; `message` is taken");
        }
        return new ArcStep(
                name,
                kind(path + ".kind", step.kind()),
                length(path + ".earliest", step.earliest()),
                step.latest() == null ? null : length(path + ".latest", step.latest()),
                length(path + ".until", step.until()),
                gate(path + ".gate", step.gate()),
                Fields.text(path + ".why", step.why(), LONGEST_WHY).strip(),
                List.of());
    }

    /// A bump is known, so that the check of the whole can say what is wrong with it here.
    private static StepKind kind(String field, @Nullable String kind) {
        boolean bump = StepKind.BUMP.wireName().equals(kind);
        return bump ? StepKind.BUMP : StepKind.of(Fields.oneOf(field, kind, StepKind.ofSteps()));
    }

    private static Gate gate(String field, ArcForm.@Nullable Opening gate) {
        return gate == null
                ? Gate.OPEN
                : new Gate(count(field + ".replies", gate.replies()), count(field + ".exchanges", gate.exchanges()));
    }

    private static int count(String field, @Nullable Integer count) {
        int given = count == null ? 0 : count;
        if (given < 0 || given > HIGHEST_GATE) {
            throw Problems.invalidField(field, "is " + given, "send 0 to " + HIGHEST_GATE);
        }
        return given;
    }

    private static @Nullable Bump bump(ArcForm.@Nullable Nudge bump) {
        return bump == null
                ? null
                : new Bump(
                        length("bump.after", bump.after()),
                        Fields.text("bump.why", bump.why(), LONGEST_WHY).strip(),
                        List.of());
    }

    private static Pace pace(ArcForm.@Nullable Tempo pace) {
        if (pace == null) {
            return BuiltInArcs.all().values().iterator().next().pace();
        }
        return new Pace(
                length("pace.rest", pace.rest()),
                length("pace.silence", pace.silence()),
                quick(pace.quick() == null ? List.of() : pace.quick()));
    }

    private static List<Pace.Quick> quick(List<ArcForm.@Nullable Haste> quick) {
        if (quick.size() > MOST_QUICK) {
            throw Problems.invalidField("pace.quick", "has " + quick.size(), "send " + MOST_QUICK + " at most");
        }
        List<Pace.Quick> read = new ArrayList<>();
        for (int index = 0; index < quick.size(); index++) {
            String path = "pace.quick[" + index + "]";
            ArcForm.Haste haste = Fields.required(path, quick.get(index), "send repliedWithin and next");
            read.add(new Pace.Quick(
                    hours(path + ".repliedWithin", haste.repliedWithin()), length(path + ".next", haste.next())));
        }
        return read;
    }

    private static Span length(String field, @Nullable String value) {
        String text = Fields.text(field, value, LONGEST_LENGTH);
        if (LENGTH.matcher(text).matches()) {
            Span span = Span.parse(text);
            if (span.longest().compareTo(LONGEST) <= 0) {
                return span;
            }
        }
        throw Problems.invalidField(
                field, "is not a length of time up to two years", "send PT24H, P9D, P2W or P1M for example");
    }

    private static Duration hours(String field, @Nullable String value) {
        String text = Fields.text(field, value, LONGEST_LENGTH);
        if (HOURS.matcher(text).matches() && Duration.parse(text).compareTo(LONGEST) <= 0) {
            return Duration.parse(text);
        }
        throw Problems.invalidField(field, "is not a number of hours", "send PT24H for example");
    }
}
