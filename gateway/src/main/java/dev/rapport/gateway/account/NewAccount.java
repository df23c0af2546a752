package dev.rapport.gateway.account;

import dev.rapport.service.problem.Fields;
import org.jspecify.annotations.Nullable;

/// What somebody who comes gives of themselves, checked.
public record NewAccount(String email, String name, String password) {

    static final int LONGEST_NAME = 100;

    public static NewAccount checked(@Nullable String email, @Nullable String name, @Nullable String password) {
        String address = EmailAddress.checked("email", email);
        String called = checkedName(name);
        return new NewAccount(address, called, PasswordRule.checked("password", password, address, called));
    }

    public static String checkedName(@Nullable String name) {
        return Fields.text("name", name, LONGEST_NAME).strip();
    }

    @Override
    public String toString() {
        return "NewAccount " + email;
    }
}
