package dev.rapport.cli.console;

import dev.rapport.cli.note.UnusableInput;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;

/// Says in plain words why a command stopped, and with which status.
public final class Failures {

    private Failures() {}

    /// The exit status, after the message. A fault of the program itself is thrown on, with its trace.
    public static int report(Exception failure, PrintWriter err) throws Exception {
        switch (failure) {
            case OutputFailed closed
            when closed.isBrokenPipe() -> {
                return ExitStatus.BROKEN_PIPE;
            }
            case OutputFailed full -> err.println("rapport: could not write the results: " + full.getMessage());
            case UnusableInput unusable -> err.println("rapport: " + unusable.getMessage());
            case NoSuchFileException missing -> err.println("rapport: no such file: " + missing.getMessage());
            case FileNotFoundException missing -> err.println("rapport: " + missing.getMessage());
            case IOException unreadable -> err.println("rapport: could not read: " + unreadable.getMessage());
            default -> throw failure;
        }
        return ExitStatus.USAGE;
    }
}
