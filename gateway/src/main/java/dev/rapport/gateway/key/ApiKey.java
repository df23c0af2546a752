package dev.rapport.gateway.key;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// A key as its owner keeps it: `rap_`, 36 random letters and digits (214 bits), six that are the checksum of what
/// stands before. Scanners for secrets find it by its shape, and tell one from a look-alike by the checksum.
final class ApiKey {

    static final String PREFIX = "rap_";

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int RANDOM_LENGTH = 36;
    private static final int CHECKSUM_LENGTH = 6;
    private static final int HINT_LENGTH = 8;
    private static final Pattern SHAPE = Pattern.compile("rap_[0-9A-Za-z]{42}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private ApiKey() {}

    static String random() {
        var body = new StringBuilder(PREFIX);
        for (int digit = 0; digit < RANDOM_LENGTH; digit++) {
            body.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return body + checksum(body.toString());
    }

    /// Whether it can be a key at all.
    static boolean isWellFormed(String key) {
        if (!SHAPE.matcher(key).matches()) {
            return false;
        }
        int end = key.length() - CHECKSUM_LENGTH;
        return checksum(key.substring(0, end)).equals(key.substring(end));
    }

    /// Enough to know it again in a list.
    static String hint(String key) {
        return key.substring(0, HINT_LENGTH) + "…";
    }

    private static String checksum(String body) {
        var crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.US_ASCII));
        var text = new StringBuilder();
        long rest = crc.getValue();
        for (int digit = 0; digit < CHECKSUM_LENGTH; digit++) {
            text.append(DIGITS.charAt((int) (rest % DIGITS.length())));
            rest /= DIGITS.length();
        }
        return text.reverse().toString();
    }
}
