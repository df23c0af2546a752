package dev.rapport.followup.arc;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// When a step's time begins, given how the person answers, and a remark where that is not the arc's own time.
record Timing(Instant earliest, String remark) {

    static Timing of(Pace pace, ArcStep step, ArcHistory history, ZoneId zone) {
        Instant nominal = step.earliest().after(history.acceptedAt(), zone);
        if (step.latest() != null) {
            return new Timing(nominal, "");
        }
        Timing sooner = sooner(pace, nominal, history, zone);
        Instant rested = later(
                sooner.earliest(), history.lastAct().map(act -> pace.rest().after(act, zone)));
        Optional<Instant> silence = history.unanswered()
                .filter(message -> step.kind().isMessage())
                .map(message -> pace.silence().after(message.at(), zone));
        if (silence.filter(rested::isBefore).isPresent()) {
            return new Timing(silence.get(), "They have not answered yet, so this comes later.");
        }
        return new Timing(rested, sooner.remark());
    }

    private static Timing sooner(Pace pace, Instant nominal, ArcHistory history, ZoneId zone) {
        return history.latency()
                .flatMap(pace::after)
                .flatMap(quick -> history.lastReply()
                        .map(reply -> new Timing(
                                quick.next().after(reply, zone),
                                (history.talkedLast()
                                                ? "You talked"
                                                : "They replied " + Words.within(quick.repliedWithin()))
                                        + ", so this comes sooner.")))
                .filter(timing -> timing.earliest().isBefore(nominal))
                .orElse(new Timing(nominal, ""));
    }

    private static Instant later(Instant first, Optional<Instant> second) {
        return second.filter(first::isBefore).orElse(first);
    }
}
