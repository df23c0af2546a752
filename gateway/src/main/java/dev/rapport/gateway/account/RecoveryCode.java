package dev.rapport.gateway.account;

import dev.rapport.gateway.caller.Secret;
import java.security.SecureRandom;
import java.util.Locale;

/// Lets somebody in who has lost the app: 79 random bits as four groups of four letters and digits that nobody mistakes
/// for one another.
final class RecoveryCode {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCode() {}

    static String random() {
        var code = new StringBuilder();
        for (int letter = 0; letter < GROUPS * GROUP; letter++) {
            if (letter > 0 && letter % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /// Written with or without dashes, large or small.
    static byte[] hash(String code) {
        return Secret.hash(code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT));
    }
}
