package dev.rapport.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of this repository.
final class Repository {

    static final List<String> SERVICES = List.of("analyzer-service", "template-service", "followup-service", "gateway");

    private static final Path ROOT =
            Path.of(System.getProperty("rapport.repository")).toAbsolutePath().normalize();

    private Repository() {}

    static Path path(String relative) {
        return ROOT.resolve(relative);
    }

    static String text(String relative) {
        try {
            return Files.readString(path(relative));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// The files under a folder, in order.
    static List<Path> files(String folder, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(path(folder))) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// A version as the root pom has it.
    static String version(String property) {
        Matcher found = Pattern.compile("<" + property + ">([^<]+)<").matcher(text("pom.xml"));
        if (!found.find()) {
            throw new AssertionError("pom.xml has no property " + property);
        }
        return found.group(1);
    }
}
