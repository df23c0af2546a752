package dev.rapport.followup.imports;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The address of a profile.
final class ProfileAddress {

    private static final int LONGEST = 500;
    private static final Pattern PROFILE = Pattern.compile("/in/([^/]+)");
    private static final Pattern SCHEME = Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE);

    private ProfileAddress() {}

    /// The address with its scheme; empty if it is none of the web.
    static Optional<String> of(String text) {
        String url = SCHEME.matcher(text).find() ? text : "https://" + text;
        try {
            String host = new URI(url).getHost();
            return host != null && host.contains(".") && url.length() <= LONGEST ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    /// What names the profile: lower case, without query and trailing slash; null without an address.
    static @Nullable String slug(@Nullable String address) {
        if (address == null) {
            return null;
        }
        String place = SCHEME.matcher(address)
                .replaceFirst("")
                .replaceAll("[?#].*", "")
                .replaceAll("/+$", "")
                .toLowerCase(Locale.ROOT);
        Matcher profile = PROFILE.matcher(place);
        return profile.find() ? profile.group(1) : place.isEmpty() ? null : place;
    }
}
