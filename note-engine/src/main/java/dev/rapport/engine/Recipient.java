package dev.rapport.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the sender knows of the reader. Fixes and suggestions say nothing of the reader beyond this and the note's own
/// words. A blank fact is none; white space around and within is made single.
///
/// @param name first or full name, also used to check the greeting
/// @param role what they do ("head of data")
/// @param company where they do it
/// @param post what they wrote or said: its subject ("queue triage"), its title, or both ("talk on tide data")
/// @param event where both were ("the Bergen salt forum")
/// @param mutual somebody both know
/// @param shared what both have in common: a school, an employer, a detour
/// @param place their city or market
public record Recipient(
        @Nullable String name,
        @Nullable String role,
        @Nullable String company,
        @Nullable String post,
        @Nullable String event,
        @Nullable String mutual,
        @Nullable String shared,
        @Nullable String place) {

    /// Nothing is known.
    public static final Recipient UNKNOWN = new Recipient(null, null, null, null, null, null, null, null);

    public Recipient {
        name = clean(name);
        role = clean(role);
        company = clean(company);
        post = clean(post);
        event = clean(event);
        mutual = clean(mutual);
        shared = clean(shared);
        place = clean(place);
    }

    public static Recipient named(@Nullable String name) {
        return new Recipient(name, null, null, null, null, null, null, null);
    }

    /// The name one would greet with.
    public Optional<String> firstName() {
        return Optional.ofNullable(name).map(whole -> whole.split(" ", 2)[0]);
    }

    private static @Nullable String clean(@Nullable String fact) {
        return fact == null || fact.isBlank() ? null : fact.strip().replaceAll("\\s+", " ");
    }
}
