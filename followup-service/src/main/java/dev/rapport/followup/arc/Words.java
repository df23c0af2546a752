package dev.rapport.followup.arc;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sentences for the member.
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);

    private static final int HOURS_A_DAY = 24;

    private Words() {}

    /// The sentences that say something, one after the other.
    public static String join(String... sentences) {
        return Stream.of(sentences).filter(sentence -> !sentence.isBlank()).collect(Collectors.joining(" "));
    }

    /// `within a day`, `within 3 days`, `within 36 hours`.
    static String within(Duration time) {
        long hours = time.toHours();
        if (hours % HOURS_A_DAY != 0) {
            return hours == 1 ? "within an hour" : "within " + hours + " hours";
        }
        return hours == HOURS_A_DAY ? "within a day" : "within " + hours / HOURS_A_DAY + " days";
    }

    /// `Moved from 12 March to 9 March.`; with times where the day stays the same.
    public static String moved(Instant from, Instant to, ZoneId zone) {
        var before = from.atZone(zone);
        var after = to.atZone(zone);
        DateTimeFormatter format = before.toLocalDate().equals(after.toLocalDate()) ? DAY_AND_TIME : DAY;
        return "Moved from %s to %s.".formatted(format.format(before), format.format(after));
    }
}
