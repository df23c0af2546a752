package dev.rapport.followup.digest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The words of a digest.
final class DigestText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

    private DigestText() {}

    static String subject(int count, LocalDate day) {
        return (count == 1 ? "1 follow-up" : count + " follow-ups") + " for " + DAY.format(day);
    }

    static String body(List<DigestEntry> entries, LocalDate day, ZoneId zone) {
        return entries.stream().map(entry -> line(entry, day, zone)).collect(Collectors.joining("\n"))
                + "\n\nYou get this because a digest was set up in Rapport. It ends when the subscription is deleted there.\n";
    }

    private static String line(DigestEntry entry, LocalDate day, ZoneId zone) {
        var due = entry.dueAt().atZone(zone);
        String when = due.toLocalDate().isBefore(day) ? "since " + DAY.format(due) : TIME.format(due);
        String company = entry.personCompany() == null ? "" : " (" + entry.personCompany() + ")";
        return "- %s%s: %s, %s%n  %s"
                .formatted(
                        oneLine(entry.personName()),
                        oneLine(company),
                        entry.step().replace('_', ' '),
                        when,
                        entry.reason())
                .replace("\r\n", "\n");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
