package dev.rapport.engine.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A resource of headed sections: `[head]`, then rows `key = value`. Rows that begin with `|` continue the one above.
///
/// @param head what stands in the brackets
public record Sections(String head, Map<String, String> values) {

    public static List<Sections> read(String resource) {
        List<Sections> sections = new ArrayList<>();
        String key = "";
        for (String line : Resources.lines(resource)) {
            if (line.startsWith("[")) {
                sections.add(new Sections(line.substring(1, line.length() - 1).strip(), new LinkedHashMap<>()));
            } else if (line.startsWith("|")) {
                sections.getLast().values.merge(key, " " + line.substring(1).strip(), String::concat);
            } else {
                int equals = line.indexOf('=');
                key = line.substring(0, equals).strip();
                sections.getLast().values.put(key, line.substring(equals + 1).strip());
            }
        }
        return sections;
    }

    /// The value of `key`.
    ///
    /// @throws IllegalStateException if the section has none
    public String get(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("[" + head + "] has no " + key);
        }
        return value;
    }

    public String get(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }
}
