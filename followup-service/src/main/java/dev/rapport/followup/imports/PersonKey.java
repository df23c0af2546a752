package dev.rapport.followup.imports;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who somebody is: the profile where its address is known, else name and company.
///
/// @param slug null without an address
/// @param name lower case, single spaces; empty if only the address is known
/// @param company the same; empty if unknown
record PersonKey(@Nullable String slug, String name, String company) {

    static PersonKey of(@Nullable String profileUrl, @Nullable String name, @Nullable String company) {
        return new PersonKey(ProfileAddress.slug(profileUrl), plain(name), plain(company));
    }

    /// Whether both may be one person although no address says so.
    boolean mayBe(PersonKey other) {
        boolean companies = company.isEmpty() || other.company.isEmpty() || company.equals(other.company);
        return (slug == null || other.slug == null) && name.equals(other.name) && companies;
    }

    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\s+", " ")
                        .strip();
    }
}
