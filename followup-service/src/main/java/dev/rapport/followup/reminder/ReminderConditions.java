package dev.rapport.followup.reminder;

import java.util.ArrayList;
import java.util.List;

/// The conditions of a list, with the values of their parameters; values never become SQL.
final class ReminderConditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    void add(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(List.of(values));
    }

    String where() {
        return "where " + String.join(" and ", conditions);
    }

    Object[] parameters() {
        return parameters.toArray();
    }
}
