package dev.rapport.cli.console;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Map;

/// Everything a command may touch of the outside world.
///
/// @param out results; a failure to write surfaces as an IOException
/// @param err messages for a person
/// @param screen what `out` is shown on; asked only by commands that draw
public record Console(
        InputStream in, OutputStream out, PrintWriter err, Map<String, String> environment, ScreenProbe screen) {

    /// Finds out what the output is shown on.
    @FunctionalInterface
    public interface ScreenProbe {
        Screen probe();
    }
}
