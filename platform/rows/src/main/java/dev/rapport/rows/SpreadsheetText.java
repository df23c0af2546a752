package dev.rapport.rows;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Set;
import org.apache.commons.io.input.ReaderInputStream;

/// The text of a file in one of the encodings that spreadsheets write: UTF-8 with or without a byte order mark, UTF-16
/// with one ("Unicode text"), or, if it is none of these, Windows-1252.
public final class SpreadsheetText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Set<String> UTF_16_MARKS = Set.of("fffe", "feff");
    private static final int BLOCK = 1 << 16;

    private SpreadsheetText() {}

    /// The file's text as UTF-8, whatever it was written in.
    public static InputStream open(Path file) throws IOException {
        Charset charset = charsetOf(file);
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BLOCK);
        if (charset.equals(StandardCharsets.UTF_8)) {
            return bytes;
        }
        return ReaderInputStream.builder()
                .setReader(new InputStreamReader(bytes, charset))
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }

    static Charset charsetOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String mark = HexFormat.of().formatHex(in.readNBytes(2));
            if (UTF_16_MARKS.contains(mark)) {
                return StandardCharsets.UTF_16;
            }
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer chars = CharBuffer.allocate(BLOCK);
        try (var channel = Files.newByteChannel(file)) {
            boolean end;
            do {
                end = channel.read(bytes) < 0;
                bytes.flip();
                CoderResult result = decoder.decode(bytes, chars.clear(), end);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            } while (!end);
            return true;
        }
    }
}
