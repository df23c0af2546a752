package dev.rapport.engine;

import dev.rapport.engine.evaluation.LabelledNote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The whole notes of the training corpus. Their lines are flat JSON that a pattern can read.
public final class CorpusNotes {

    private static final Pattern TEXT_FIELD = Pattern.compile("\"(\\w+)\":\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern FINDINGS = Pattern.compile("\"findings\":\\s*\\[([^\\]]*)\\]");

    private CorpusNotes() {}

    public static List<LabelledNote> all() {
        try (Stream<Path> files = Files.list(Path.of("corpus/notes"))) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .flatMap(CorpusNotes::lines)
                    .filter(line -> !line.isBlank())
                    .map(CorpusNotes::note)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledNote note(String line) {
        java.util.Map<String, String> fields = new java.util.HashMap<>();
        Matcher field = TEXT_FIELD.matcher(line);
        while (field.find()) {
            fields.putIfAbsent(field.group(1), unescape(field.group(2)));
        }
        Matcher list = FINDINGS.matcher(line);
        Set<String> findings = new TreeSet<>();
        if (list.find()) {
            Pattern.compile("\"([^\"]+)\"")
                    .matcher(list.group(1))
                    .results()
                    .forEach(rule -> findings.add(rule.group(1)));
        }
        NoteContext context = new NoteContext(
                Sender.valueOf(upper(fields.get("sender"))),
                Audience.valueOf(upper(fields.get("audience"))),
                Situation.valueOf(upper(fields.get("situation"))),
                fields.get("recipientName"));
        Verdict verdict = Verdict.valueOf(upper(fields.get("verdict")));
        return new LabelledNote(
                fields.getOrDefault("id", ""), fields.getOrDefault("text", ""), context, verdict, findings);
    }

    private static String upper(String wireName) {
        return wireName.toUpperCase(Locale.ROOT);
    }

    private static String unescape(String json) {
        return Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)").matcher(json).replaceAll(escape -> {
            String code = escape.group(2);
            String plain = code != null
                    ? String.valueOf((char) Integer.parseInt(code, 16))
                    : switch (escape.group(1)) {
                        case "n" -> "\n";
                        case "r" -> "\r";
                        case "t" -> "\t";
                        default -> escape.group(1);
                    };
            return Matcher.quoteReplacement(plain);
        });
    }
}
