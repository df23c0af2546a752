package dev.rapport.cli.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/// What the output is shown on.
///
/// @param terminal whether a person looks at it directly
/// @param width columns
public record Screen(boolean terminal, int width) {

    /// A pipe or a file: no width of its own, so a common one.
    public static final Screen NONE = new Screen(false, 80);

    /// Java can't tell whether the output alone is a terminal, nor how wide it is; the shell can.
    private static final String QUESTION = "test -t 1 && stty size </dev/tty 1>&2";

    /// Asks about this process's standard output.
    public static Screen ofStandardOutput() {
        try {
            Process shell = new ProcessBuilder("sh", "-c", QUESTION)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String answer = new String(shell.getErrorStream().readAllBytes(), StandardCharsets.US_ASCII);
            boolean terminal = shell.waitFor(2, TimeUnit.SECONDS) && shell.exitValue() == 0;
            return terminal ? new Screen(true, columns(answer)) : NONE;
        } catch (IOException noShell) {
            return NONE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return NONE;
        }
    }

    /// @param answer rows and columns, such as `24 80`; `0 0` from a terminal that does not know
    private static int columns(String answer) {
        String[] size = answer.strip().split(" ", 2);
        boolean sound = size.length == 2 && size[1].matches("[1-9]\\d{0,4}");
        return sound ? Integer.parseInt(size[1]) : NONE.width();
    }
}
