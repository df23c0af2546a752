package dev.rapport.analyzer.duplicate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a note says, as pairs of neighbouring words, without what differs even when the same note goes to many: the
/// greeting, the reader's name, numbers, capitals and punctuation.
final class WordPairs {

    /// Shorter texts are alike by chance.
    private static final int FEWEST_WORDS = 6;

    private static final int LONGEST_GREETING_WORDS = 4;
    private static final int LONGEST_GREETING = 60;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern GREETING_END = Pattern.compile("[,!:\\n–—-]");

    private WordPairs() {}

    /// Empty if there are too few words to compare.
    static Set<String> of(String text, @Nullable String recipientName) {
        Set<String> names = new HashSet<>(words(recipientName == null ? "" : recipientName));
        List<String> words = words(withoutGreeting(text)).stream()
                .filter(word -> !names.contains(word))
                .toList();
        Set<String> pairs = new HashSet<>();
        if (words.size() >= FEWEST_WORDS) {
            for (int i = 1; i < words.size(); i++) {
                pairs.add(words.get(i - 1) + ' ' + words.get(i));
            }
        }
        return pairs;
    }

    private static String withoutGreeting(String text) {
        Matcher end = GREETING_END.matcher(text.substring(0, Math.min(text.length(), LONGEST_GREETING)));
        boolean greets = end.find() && words(text.substring(0, end.start())).size() <= LONGEST_GREETING_WORDS;
        return greets ? text.substring(end.end()) : text;
    }

    private static List<String> words(String text) {
        Matcher matcher =
                WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        List<String> words = new ArrayList<>();
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
