package dev.rapport.cli.analyze;

import dev.rapport.cli.console.ExitStatus;
import dev.rapport.cli.note.Outcome;
import dev.rapport.engine.Verdict;
import org.jspecify.annotations.Nullable;

/// Remembers what the exit status has to say at the end.
final class Tally {

    private final @Nullable Verdict failOn;
    private boolean rejected;
    private boolean failed;

    /// @param failOn the best verdict that is already a failure; `null` if none is
    Tally(@Nullable Verdict failOn) {
        this.failOn = failOn;
    }

    void count(Outcome outcome) {
        switch (outcome) {
            case Outcome.Judged judged -> failed |= isFailure(judged.analysis().verdict());
            case Outcome.Rejected bad -> rejected = true;
        }
    }

    /// Unjudged notes weigh more than badly judged ones: nobody knows what they would have been.
    int exitStatus() {
        return rejected ? ExitStatus.BAD_LINES : failed ? ExitStatus.VERDICT : ExitStatus.OK;
    }

    private boolean isFailure(Verdict verdict) {
        return failOn != null && verdict.compareTo(failOn) >= 0;
    }
}
