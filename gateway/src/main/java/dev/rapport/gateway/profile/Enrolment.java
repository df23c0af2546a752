package dev.rapport.gateway.profile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.binary.Base32;

/// What an app for one-time codes is given.
///
/// @param secret to type
/// @param uri to open
/// @param qr to read with a phone
record Enrolment(String secret, String uri, String qr) {

    static Enrolment of(byte[] secret, String email) {
        String text = new Base32().encodeToString(secret).replace("=", "");
        String uri = "otpauth://totp/Rapport:%s?secret=%s&issuer=Rapport"
                .formatted(URLEncoder.encode(email, StandardCharsets.UTF_8).replace("+", "%20"), text);
        return new Enrolment(text, uri, QrCode.of(uri));
    }

    @Override
    public String toString() {
        return "Enrolment";
    }
}
