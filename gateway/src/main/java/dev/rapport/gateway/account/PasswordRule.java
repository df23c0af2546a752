package dev.rapport.gateway.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which passwords are taken: 12 to 256 characters that a guesser with lists of leaked passwords, names, words and
/// keyboard rows does not find soon. Nothing about capitals and digits.
public final class PasswordRule {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 256;

    /// Of five (0 to 4): more than 10^8 guesses.
    private static final int STRONG = 3;

    /// What is beyond can only make it harder to guess, and takes longer to rate.
    private static final int RATED = 64;

    private static final Zxcvbn ESTIMATOR = new Zxcvbn();

    private PasswordRule() {}

    /// The password, if it will do.
    ///
    /// @param about what a guesser would try first: the person's name and address
    public static String checked(String field, @Nullable String password, String... about) {
        String given = Fields.text(field, password, LONGEST);
        if (given.length() < SHORTEST) {
            throw Problems.invalidField(
                    field, "has " + given.length() + " characters", "send at least " + SHORTEST + " characters");
        }
        var strength = ESTIMATOR.measure(given.substring(0, Math.min(given.length(), RATED)), known(about));
        if (strength.getScore() < STRONG) {
            throw Problems.invalidField(
                    field, "is easily guessed", advice(strength.getFeedback().getSuggestions(Locale.ENGLISH)));
        }
        return given;
    }

    private static List<String> known(String... about) {
        return Stream.concat(Stream.of("rapport"), Stream.of(about).flatMap(text -> Stream.of(text.split("[\\s@.]+"))))
                .toList();
    }

    private static String advice(List<String> suggestions) {
        String advice =
                suggestions.stream().map(text -> text.replaceAll("\\.$", "")).collect(Collectors.joining(", "));
        return advice.isEmpty() ? "use four or more uncommon words" : advice.toLowerCase(Locale.ROOT);
    }
}
