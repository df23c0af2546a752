package dev.rapport.followup.imports.table;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The names of months in a language, long and short; English is always understood.
final class Months {

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern ASIAN = Pattern.compile("[^\\p{L}]*[年년][^\\p{L}]*[月월][^\\p{L}]*[日일]?[^\\p{L}]*");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Locale language;

    Months(Locale language) {
        this.language = language;
        for (Month month : Month.values()) {
            for (TextStyle style : STYLES) {
                numbers.putIfAbsent(plain(month.getDisplayName(style, Locale.ENGLISH)), month.getValue());
                numbers.putIfAbsent(plain(month.getDisplayName(style, language)), month.getValue());
            }
        }
        numbers.keySet().removeIf(name -> !WORD.matcher(name).matches());
        numbers.putIfAbsent("sept", Month.SEPTEMBER.getValue());
    }

    /// The month that is named in the text, if one is.
    Optional<Integer> in(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> numbers.get(plain(word)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /// Whether the letters say which number is year, month and day.
    boolean isAsian(String text) {
        return ASIAN.matcher(text).matches();
    }

    private String plain(String name) {
        return name.toLowerCase(language).replace(".", "");
    }
}
