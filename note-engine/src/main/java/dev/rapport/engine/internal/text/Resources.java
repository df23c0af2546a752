package dev.rapport.engine.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the engine's own resource files, which lie under `dev/rapport/engine/`.
public final class Resources {

    private Resources() {}

    /// The lines of a file that say something: no comments, no empty ones, no white space around.
    public static List<String> lines(String name) {
        InputStream stream = Resources.class.getResourceAsStream("/dev/rapport/engine/" + name);
        if (stream == null) {
            throw new IllegalStateException("the engine's resource " + name + " is missing");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }
}
