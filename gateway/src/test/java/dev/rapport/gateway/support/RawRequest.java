package dev.rapport.gateway.support;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A request as it came over the wire, read by the plain rules of HTTP/1.1.
///
/// @param body its bytes as Latin-1
/// @param headers by name in lower case; several of one name are joined by `|`
public record RawRequest(String method, String target, Map<String, String> headers, String body) {

    private static final String END_OF_HEAD = "\r\n\r\n";

    /// @return null at the end of the connection
    static @Nullable RawRequest read(InputStream in) throws IOException {
        String head = head(in);
        if (head.isEmpty()) {
            return null;
        }
        List<String> lines = head.lines().toList();
        String[] first = lines.getFirst().split(" ", 3);
        Map<String, String> headers = lines.stream()
                .skip(1)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT),
                        line -> line.substring(line.indexOf(':') + 1).strip(),
                        (a, b) -> a + "|" + b,
                        TreeMap::new));
        return new RawRequest(first[0], first[1], headers, new String(body(in, headers), StandardCharsets.ISO_8859_1));
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.length() < END_OF_HEAD.length()
                || head.lastIndexOf(END_OF_HEAD) != head.length() - END_OF_HEAD.length()) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            return chunks(in);
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("body ended after " + body.length + " of " + length);
        }
        return body;
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var body = new ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(line(in), 16);
            body.write(in.readNBytes(size));
            if (!line(in).isEmpty()) {
                throw new IOException("a chunk does not end where it should");
            }
            if (size == 0) {
                return body.toByteArray();
            }
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("ended within a chunk");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
