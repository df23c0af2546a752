package dev.rapport.local.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// What the server writes to its log from a certain moment on.
///
/// @param start the log's length in bytes at that moment
record ServerLog(Path file, long start) {
    private static final Pattern COMPLAINT = Pattern.compile("(FATAL|PANIC|ERROR|HINT|could not)");
    private static final Pattern PREFIX = Pattern.compile("^\\S+ \\S+ UTC \\[\\d+] ");

    static ServerLog from(Path file) {
        try {
            return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
        } catch (IOException e) {
            return new ServerLog(file, 0);
        }
    }

    /// The lines that say why the server did not start; the given text if the log says nothing of the kind.
    String complaint(String otherwise) {
        List<String> lines = lines().stream()
                .filter(line -> COMPLAINT.matcher(line).find())
                .map(line -> PREFIX.matcher(line).replaceFirst("").strip())
                .distinct()
                .toList();
        return lines.isEmpty() ? otherwise : String.join("; ", lines);
    }

    private List<String> lines() {
        try {
            byte[] all = Files.readAllBytes(file);
            int from = (int) Math.min(start, all.length);
            return new String(all, from, all.length - from, StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
