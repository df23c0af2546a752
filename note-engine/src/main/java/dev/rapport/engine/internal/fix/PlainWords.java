package dev.rapport.engine.internal.fix;

import dev.rapport.engine.Fix;
import dev.rapport.engine.internal.text.NoteText;
import dev.rapport.engine.internal.text.Resources;
import dev.rapport.engine.internal.text.Sentence;
import dev.rapport.engine.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Stiff phrases and how one says them across a table, from `plain-words.txt`.
public final class PlainWords {

    private record Phrase(List<String> stiff, String plain) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    private PlainWords(List<String> lines) {
        for (String line : lines) {
            String[] sides = line.split("=", 2);
            List<String> stiff = List.of(sides[0].strip().split(" ", -1));
            byFirst.computeIfAbsent(stiff.getFirst(), first -> new ArrayList<>())
                    .add(new Phrase(stiff, sides[1].strip()));
        }
        byFirst.values()
                .forEach(phrases -> phrases.sort(Comparator.comparingInt(
                        (Phrase phrase) -> -phrase.stiff().size())));
    }

    public static PlainWords shipped() {
        return new PlainWords(Resources.lines("plain-words.txt"));
    }

    /// The sentence in plain words; empty where nothing in it is stiff.
    public Optional<Fix> of(NoteText note, Sentence sentence, String label) {
        StringBuilder plain = new StringBuilder();
        int copied = note.sourceStart(sentence.first());
        boolean changed = false;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Phrase phrase = at(note.tokens(), i, sentence.end());
            if (phrase != null) {
                changed = true;
                plain.append(note.source(), copied, note.sourceStart(i));
                i += phrase.stiff().size() - 1;
                copied = append(note, plain, phrase.plain(), i + 1);
            }
        }
        if (!changed) {
            return Optional.empty();
        }
        int start = note.sourceStart(sentence.first());
        int end = note.sourceEnd(sentence.end());
        plain.append(note.source(), copied, Math.max(copied, end));
        boolean upper = Letters.isUpper(note, sentence.first());
        return Optional.of(new Fix(start, end, cased(plain.toString().strip(), upper), label));
    }

    /// @return where to copy on from
    private static int append(NoteText note, StringBuilder plain, String words, int next) {
        plain.append(words);
        return words.isEmpty() && next < note.tokens().count() ? note.sourceStart(next) : note.sourceEnd(next);
    }

    private static String cased(String words, boolean upper) {
        if (words.isEmpty() || !upper) {
            return words;
        }
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private @Nullable Phrase at(Tokens tokens, int first, int end) {
        for (Phrase phrase : byFirst.getOrDefault(word(tokens, first), List.of())) {
            if (first + phrase.stiff().size() <= end && matches(tokens, first, phrase.stiff())) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean matches(Tokens tokens, int first, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!word(tokens, first + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String word(Tokens tokens, int token) {
        return tokens.text(token).toLowerCase(Locale.ROOT);
    }
}
