package dev.rapport.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What docs/reference/permissions.md says of a service's endpoints: the page that people read is the one that holds.
public final class PermissionTable {

    /// In the order of the page's columns.
    public static final List<String> ROLES = List.of("viewer", "member", "admin", "owner");

    private static final Path PAGE = Path.of("docs", "reference", "permissions.md");
    private static final Pattern ROW = Pattern.compile("\\| `([A-Z]+) (/\\S*)` \\|(.*)\\|");

    private PermissionTable() {}

    /// @param path as the service's OpenAPI document writes it
    /// @param roles who may call it
    public record Row(String method, String path, Set<String> roles) {
        public String endpoint() {
            return method + " " + path;
        }
    }

    /// The rows under the heading that is the service's name.
    public static List<Row> of(String service) {
        return page().lines()
                .dropWhile(line -> !line.equals("## " + service))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(PermissionTable::row)
                .toList();
    }

    private static Row row(Matcher cells) {
        String[] answers = cells.group(3).split("\\|", -1);
        Set<String> roles = IntStream.range(0, ROLES.size())
                .filter(column -> answers[column].strip().equals("yes"))
                .mapToObj(ROLES::get)
                .collect(Collectors.toUnmodifiableSet());
        return new Row(cells.group(1), cells.group(2), roles);
    }

    private static String page() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(PAGE))) {
                return read(folder.resolve(PAGE));
            }
        }
        throw new IllegalStateException(PAGE + " is not above " + Path.of("").toAbsolutePath());
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
