package dev.rapport.gateway.account;

import dev.rapport.gateway.caller.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person.
///
/// @param email in lower case, unique
/// @param passwordHash none for those who come by the identity provider alone
/// @param oneTimeOn whether signing in asks for a one-time code
public record Account(
        UUID id, String email, String name, @Nullable String passwordHash, boolean oneTimeOn) {

    public boolean hasPassword() {
        return passwordHash != null;
    }

    public Person person() {
        return new Person(id, name);
    }
}
