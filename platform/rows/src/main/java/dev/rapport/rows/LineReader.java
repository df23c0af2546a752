package dev.rapport.rows;

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
        if (position == filled && !fill()) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        boolean tooLong = false;
        boolean ended;
        do {
            int end = endOfPart();
            tooLong |= bytes.size() + end - position > MAX_BYTES;
            if (!tooLong) {
                bytes.write(buffer, position, end - position);
            }
            ended = end < filled;
            position = ended ? end + 1 : end;
        } while (!ended && fill());
        number++;
        return tooLong ? fault("longer than " + MAX_BYTES + " bytes") : decode(bytes.toByteArray(), ended);
    }

    private Line decode(byte[] bytes, boolean ended) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String line = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            return ended && line.endsWith("\r")
                    ? new Line(number, line.substring(0, line.length() - 1), null, "\r\n")
                    : new Line(number, line, null, ended ? "\n" : "");
        } catch (CharacterCodingException notUtf8) {
            return fault("not valid UTF-8");
        }
    }

    private Line fault(String fault) {
        return new Line(number, "", fault, "\n");
    }

    /// Where the buffer's line break is, or its end.
    private int endOfPart() {
        int end = position;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(in.read(buffer), 0);
        return filled > 0;
    }
}
