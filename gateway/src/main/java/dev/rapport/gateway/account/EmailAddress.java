package dev.rapport.gateway.account;

import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Addresses as they are stored and compared.
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+");

    private EmailAddress() {}

    /// The address in lower case, if it looks like one.
    public static String checked(String field, @Nullable String value) {
        String address = normal(Fields.text(field, value, LONGEST));
        if (!SHAPE.matcher(address).matches() || address.chars().anyMatch(Character::isISOControl)) {
            throw Problems.invalidField(field, "is not an e-mail address", "send one such as ana@example.org");
        }
        return address;
    }

    public static String normal(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
