package dev.rapport.cli.console;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

/// The results could not be written.
public final class OutputFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OutputFailed(IOException cause) {
        super(Objects.requireNonNullElse(cause.getMessage(), cause.toString()), cause);
    }

    /// Whether the reader went away, which is its good right (`| head`), as opposed to a full disk.
    public boolean isBrokenPipe() {
        String reason = Objects.requireNonNullElse(getMessage(), "").toLowerCase(Locale.ROOT);
        return reason.contains("broken pipe") || reason.contains("pipe is being closed");
    }
}
