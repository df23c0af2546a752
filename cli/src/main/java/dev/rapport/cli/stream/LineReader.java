package dev.rapport.cli.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Reads UTF-8 lines in constant memory: a line longer than [#MAX_BYTES] or one that is not UTF-8 comes back with a
/// fault, and the next line is read as if nothing had happened. A byte order mark at the start is dropped.
public final class LineReader {

    /// The longest line that is read; some thousand times the longest note.
    public static final int MAX_BYTES = 1 << 20;

    private static final int END = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private long number;

    public LineReader(InputStream in) {
        this.in = in;
    }

    /// The next line, or `null` at the end. Both LF and CRLF end a line.
    public @Nullable Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        boolean tooLong = false;
        int next = read();
        if (next == END) {
            return null;
        }
        while (next != END && next != '\n') {
            tooLong |= bytes.size() >= MAX_BYTES;
            if (!tooLong) {
                bytes.write(next);
            }
            next = read();
        }
        number++;
        return tooLong ? fault("longer than " + MAX_BYTES + " bytes") : decode(bytes.toByteArray(), next);
    }

    private Line decode(byte[] bytes, int next) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String line = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            return next == '\n' && line.endsWith("\r")
                    ? new Line(number, line.substring(0, line.length() - 1), null, "\r\n")
                    : new Line(number, line, null, next == '\n' ? "\n" : "");
        } catch (CharacterCodingException notUtf8) {
            return fault("not valid UTF-8");
        }
    }

    private Line fault(String fault) {
        return new Line(number, "", fault, "\n");
    }

    private int read() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(in.read(buffer), 0);
            if (filled == 0) {
                return END;
            }
        }
        return buffer[position++] & 0xFF;
    }
}
