package dev.rapport.followup.subscription;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// Makes secrets of 256 bits.
public final class Secrets {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /// A signing secret as Standard Webhooks writes it: `whsec_` and base64.
    static String forSigning() {
        return "whsec_" + Base64.getEncoder().encodeToString(random());
    }

    /// A secret that fits into an address.
    static String forAddress() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random());
    }

    /// What is kept of a secret that only has to be recognised. A secret of full length needs no salt.
    public static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every JDK has SHA-256", cause);
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
