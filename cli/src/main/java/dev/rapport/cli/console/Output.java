package dev.rapport.cli.console;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Buffered UTF-8 text to the console's output.
public final class Output {

    private final OutputStream out;

    public Output(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    /// @throws OutputFailed if nobody reads, or it can't be written
    public void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new OutputFailed(failure);
        }
    }

    /// @throws OutputFailed if nobody reads, or it can't be written
    public void flush() {
        try {
            out.flush();
        } catch (IOException failure) {
            throw new OutputFailed(failure);
        }
    }
}
