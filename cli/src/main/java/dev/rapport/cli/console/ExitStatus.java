package dev.rapport.cli.console;

/// What the process says when it ends.
public final class ExitStatus {

    public static final int OK = 0;

    /// At least one line of the input could not be judged; the rest was.
    public static final int BAD_LINES = 1;

    /// The command line or the input as a whole can't be used.
    public static final int USAGE = 2;

    /// `--fail-on` was given and a note's verdict is as bad as it says.
    public static final int VERDICT = 3;

    /// Whoever read the output stopped reading; the status a shell gives for a broken pipe.
    public static final int BROKEN_PIPE = 141;

    private ExitStatus() {}
}
