package dev.rapport.followup.imports.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the dates and times that archives and people write: `08 Feb 2026`, `1/29/26, 2:37 PM`, `2025-06-01 14:03:22
/// UTC`, `8. Februar 2026`.
public final class TextDates {

    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(?:([ap])\\.?\\s?m\\b\\.?)?\\s*(utc|gmt|z\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final int CENTURY = 2000;
    private static final int NOON = 12;

    private final ZoneId zone;
    private final DateOrder order;
    private final Months months;

    /// @param zone of what is written without one
    /// @param language of the names of months
    public TextDates(ZoneId zone, DateOrder order, Locale language) {
        this.zone = zone;
        this.order = order;
        this.months = new Months(language);
    }

    /// A point in time, or the start of a day where only the day is written.
    public record Moment(Instant at, boolean dayOnly) {}

    /// Empty if it is no date.
    public Optional<Moment> read(String text) {
        String plain = SPACES.matcher(text).replaceAll(" ").strip();
        try {
            return Optional.of(new Moment(OffsetDateTime.parse(plain).toInstant(), false));
        } catch (DateTimeException notIso) {
            return readParts(plain);
        }
    }

    private Optional<Moment> readParts(String text) {
        Matcher time = TIME.matcher(text);
        try {
            if (!time.find()) {
                return date(text).map(day -> new Moment(day.atStartOfDay(zone).toInstant(), true));
            }
            LocalTime clock = clock(time.toMatchResult());
            ZoneId at = time.group(5) == null ? zone : ZoneOffset.UTC;
            String rest = text.substring(0, time.start()) + " " + text.substring(time.end());
            return date(rest).map(day -> new Moment(day.atTime(clock).atZone(at).toInstant(), false));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static LocalTime clock(MatchResult time) {
        int hour = Integer.parseInt(time.group(1));
        String half = time.group(4);
        if (half != null) {
            if (hour < 1 || hour > NOON) {
                throw new DateTimeException("no hour of a half day: " + hour);
            }
            hour = hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
        }
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        return LocalTime.of(hour, Integer.parseInt(time.group(2)), second);
    }

    private Optional<LocalDate> date(String text) {
        List<String> numbers = new ArrayList<>();
        NUMBER.matcher(text).results().map(MatchResult::group).forEach(numbers::add);
        Optional<Integer> month = months.in(text);
        if (month.isPresent() && numbers.size() == 2) {
            boolean yearFirst = numbers.getFirst().length() > 2;
            return Optional.of(
                    day(numbers.get(yearFirst ? 0 : 1), month.get().toString(), numbers.get(yearFirst ? 1 : 0)));
        }
        if (numbers.size() != 3 || (text.chars().anyMatch(Character::isAlphabetic) && !months.isAsian(text))) {
            return Optional.empty();
        }
        DateOrder used = numbers.getFirst().length() > 2 ? DateOrder.YEAR_FIRST : order;
        return Optional.of(
                switch (used) {
                    case YEAR_FIRST -> day(numbers.get(0), numbers.get(1), numbers.get(2));
                    case MONTH_FIRST -> day(numbers.get(2), numbers.get(0), numbers.get(1));
                    case DAY_FIRST -> day(numbers.get(2), numbers.get(1), numbers.get(0));
                });
    }

    private static LocalDate day(String year, String month, String day) {
        if (year.length() > 4 || month.length() > 2 || day.length() > 2) {
            throw new DateTimeException("too many digits");
        }
        int full = Integer.parseInt(year) + (year.length() > 2 ? 0 : CENTURY);
        return LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day));
    }
}
