package dev.rapport.bench.reminders;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is published: a reminder as on `rapport.reminders`.
final class Message {

    /// The same length for every instant, as SQL's `to_char` writes it below.
    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /// The same in SQL.
    static final String TIME_IN_SQL = "to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";

    static final String NOTE = "Hi Noor, your talk on retiring the nightly batch made me redraw our own pipeline."
            + " How did you win over the finance team?";

    private static final Pattern DUE = Pattern.compile("\"dueAt\"\\s*:\\s*\"([^\"]+)\"");

    private Message() {}

    /// @param id of the item, in whatever form the scheduler has it
    static String of(String id, String dueAt) {
        return """
                {"reminderId":"%s","connectionId":"%s","memberId":"00000000-0000-7000-8000-0000000000a1",\
                "step":"thank_you","dueAt":"%s","person":{"name":"Noor Haddad","company":"Quayside Robotics",\
                "position":"Head of Platform","profileUrl":"https://www.linkedin.com/in/noor-haddad"},\
                "note":{"text":"%s","sender":"job_seeker","audience":"hiring_manager","situation":"event"}}\
                """.formatted(id, id, dueAt, NOTE);
    }

    static Instant dueAt(String message) {
        Matcher due = DUE.matcher(message);
        if (!due.find()) {
            throw new IllegalArgumentException("no due time in " + message);
        }
        return Instant.parse(due.group(1));
    }
}
