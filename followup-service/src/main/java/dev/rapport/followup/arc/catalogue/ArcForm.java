package dev.rapport.followup.arc.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.followup.arc.Arc;
import dev.rapport.followup.arc.ArcStep;
import dev.rapport.followup.arc.Bump;
import dev.rapport.followup.arc.Gate;
import dev.rapport.followup.arc.Pace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An arc as clients see and send it; lengths of time as ISO 8601 writes them (`PT24H`, `P9D`, `P2W`, `P1M`).
///
/// @param bump the one nudge after silence; without it a message that is not answered is let go
/// @param pace how the times follow the person's answers; as the built-in arc for job seekers does if absent
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArcForm(
        @Nullable String name,
        @Nullable List<@Nullable Step> steps,
        @Nullable Nudge bump,
        @Nullable Tempo pace) {

    /// @param step its name, its own within the arc
    /// @param kind `thank_you`, `engage`, `share`, `question`, `interest` or `message`
    /// @param earliest when its time begins, from the acceptance on
    /// @param latest where the time matters more than office hours: the end of it
    /// @param until when it is too late to begin with it
    /// @param gate what must have happened before; nothing if absent
    /// @param why the reason for its time, in words for the member
    /// @param sources ids of the guidance that it follows; shown, ignored when sent
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(
            @Nullable String step,
            @Nullable String kind,
            @Nullable String earliest,
            @Nullable String latest,
            @Nullable String until,
            @Nullable Opening gate,
            @Nullable String why,
            @Nullable List<@Nullable String> sources) {

        static Step of(ArcStep step) {
            return new Step(
                    step.step(),
                    step.kind().wireName(),
                    step.earliest().toString(),
                    step.latest() == null ? null : step.latest().toString(),
                    step.until().toString(),
                    step.gate().equals(Gate.OPEN)
                            ? null
                            : new Opening(step.gate().replies(), step.gate().exchanges()),
                    step.why(),
                    List.copyOf(step.sources()));
        }
    }

    /// @param replies answers of the person since the acceptance
    /// @param exchanges times that a message was answered; the note is the first message
    record Opening(@Nullable Integer replies, @Nullable Integer exchanges) {}

    /// @param after how long after the message, a week at least
    record Nudge(@Nullable String after, @Nullable String why) {

        static Nudge of(Bump bump) {
            return new Nudge(bump.after().toString(), bump.why());
        }
    }

    /// @param rest the least time between two acts, a day at least
    /// @param silence the least time after a message without an answer, a week at least
    /// @param quick what an answer within some time moves the next step forward to
    record Tempo(
            @Nullable String rest,
            @Nullable String silence,
            @Nullable List<@Nullable Haste> quick) {

        static Tempo of(Pace pace) {
            return new Tempo(
                    pace.rest().toString(),
                    pace.silence().toString(),
                    pace.quick().stream()
                            .map(quick -> new Haste(
                                    quick.repliedWithin().toString(),
                                    quick.next().toString()))
                            .toList());
        }
    }

    /// @param repliedWithin in hours, `PT24H`
    /// @param next how long after the last contact the next step may come
    record Haste(@Nullable String repliedWithin, @Nullable String next) {}

    static ArcForm of(Arc arc) {
        return new ArcForm(
                arc.name(),
                arc.steps().stream().map(Step::of).toList(),
                arc.bump() == null ? null : Nudge.of(arc.bump()),
                Tempo.of(arc.pace()));
    }
}
