package dev.rapport.followup.imports;

import dev.rapport.contracts.Person;
import dev.rapport.followup.imports.table.TableRow;
import dev.rapport.followup.imports.table.TextDates;
import dev.rapport.followup.imports.table.TextDates.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The cells of a row as what they stand for.
///
/// @param now nothing has happened later
record Cells(TextDates dates, Instant now) {

    private static final Instant NETWORK_BEGINS = Instant.parse("2003-05-05T00:00:00Z");
    private static final Duration ZONES_APART = Duration.ofDays(1);
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2000;

    /// @throws FaultyCellException if there is something in it that is no time in the past
    Optional<Moment> moment(TableRow row, String... columns) {
        String text = row.text(columns);
        if (text == null) {
            return Optional.empty();
        }
        Moment moment = dates.read(text)
                .orElseThrow(
                        () -> new FaultyCellException(
                                columns[0],
                                "is not a date that can be read: " + cut(text, 40)
                                        + "; say the order of its parts with dates, or the language of its month with language"));
        if (moment.at().isBefore(NETWORK_BEGINS) || moment.at().isAfter(now.plus(ZONES_APART))) {
            throw new FaultyCellException(
                    columns[0],
                    "lies in the future or before the network: " + cut(text, 40) + "; check zone and dates");
        }
        return Optional.of(moment.at().isAfter(now) ? new Moment(now, moment.dayOnly()) : moment);
    }

    /// @throws FaultyCellException if the address is none
    Person person(
            @Nullable String name,
            @Nullable String company,
            @Nullable String position,
            @Nullable String address,
            String addressColumn) {
        String url = address == null
                ? null
                : ProfileAddress.of(address)
                        .orElseThrow(() -> new FaultyCellException(
                                addressColumn, "is not an address of the web; send https://… or leave it empty"));
        return new Person(
                name == null ? "" : cut(name, LONGEST_NAME),
                company == null ? null : cut(company, LONGEST_NAME),
                position == null ? null : cut(position, LONGEST_NAME),
                url);
    }

    String note(@Nullable String text, String column) {
        String note = text == null ? "" : text.replace("\0", "");
        if (note.length() > LONGEST_NOTE) {
            throw new FaultyCellException(
                    column, "has " + note.length() + " characters; a note has at most " + LONGEST_NOTE);
        }
        return note;
    }

    /// First and last name as one; null without either.
    static @Nullable String fullName(@Nullable String first, @Nullable String last) {
        String name = Stream.of(first, last).filter(part -> part != null).collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }

    private static String cut(String text, int longest) {
        String storable = text.replace("\0", "");
        if (storable.length() <= longest) {
            return storable;
        }
        boolean splits = Character.isHighSurrogate(storable.charAt(longest - 1));
        return storable.substring(0, splits ? longest - 1 : longest);
    }
}
