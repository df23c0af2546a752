package dev.rapport.followup.imports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDatesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            08 Feb 2026             | en    | 2026-02-07T23:00:00Z
            8 February 2026         | en    | 2026-02-07T23:00:00Z
            Feb 8, 2026             | en    | 2026-02-07T23:00:00Z
            1/29/26, 2:37 PM        | en    | 2026-01-29T13:37:00Z
            1/29/26, 12:05 AM       | en    | 2026-01-28T23:05:00Z
            1/29/2026 2:37:09 p.m.  | en    | 2026-01-29T13:37:09Z
            2025-06-01 14:03:22 UTC | en    | 2025-06-01T14:03:22Z
            2025-06-01T14:03:22Z    | en    | 2025-06-01T14:03:22Z
            2025-06-01T14:03:22+05:30 | en  | 2025-06-01T08:33:22Z
            2026-02-08              | en    | 2026-02-07T23:00:00Z
            8. Februar 2026         | de    | 2026-02-07T23:00:00Z
            08 Mär. 2026            | de    | 2026-03-07T23:00:00Z
            8 févr. 2026            | fr    | 2026-02-07T23:00:00Z
            8 de febrero de 2026    | es    | 2026-02-07T23:00:00Z
            8 fev 2026              | pt-BR | 2026-02-07T23:00:00Z
            8 лютого 2026           | uk    | 2026-02-07T23:00:00Z
            2026年2月8日             | ja    | 2026-02-07T23:00:00Z
            29 Mar 2026, 2:30       | en    | 2026-03-29T01:30:00Z
            """)
    void the_dates_of_every_era_and_language_are_read(String text, String language, Instant expected) {
        TextDates dates = new TextDates(BERLIN, DateOrder.MONTH_FIRST, Locale.forLanguageTag(language));

        assertThat(dates.read(text)).map(TextDates.Moment::at).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH_FIRST, 2026-01-01T23:00:00Z",
        "DAY_FIRST, 2026-01-31T23:00:00Z",
        "YEAR_FIRST, 2001-02-25T23:00:00Z"
    })
    void three_numbers_read_in_the_order_that_was_told(DateOrder order, Instant expected) {
        assertThat(new TextDates(BERLIN, order, Locale.ENGLISH).read("1/2/26"))
                .map(TextDates.Moment::at)
                .contains(expected);
    }

    @Test
    void a_narrow_space_before_the_half_of_the_day_is_a_space() {
        assertThat(new TextDates(BERLIN, DateOrder.MONTH_FIRST, Locale.ENGLISH).read("1/29/26, 2:37\u202fPM"))
                .map(TextDates.Moment::at)
                .contains(Instant.parse("2026-01-29T13:37:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 Foo 2026",
                "31 Feb 2026",
                "13/13/26",
                "1/29/26, 25:00",
                "1/29/26, 13:00 PM",
                "yesterday",
                "2026",
                "1/2",
                "08 Feb 2026 17 18",
                "99999999999/1/1"
            })
    void what_is_no_date_is_none(String text) {
        assertThat(new TextDates(BERLIN, DateOrder.MONTH_FIRST, Locale.ENGLISH).read(text))
                .isEmpty();
    }
}
