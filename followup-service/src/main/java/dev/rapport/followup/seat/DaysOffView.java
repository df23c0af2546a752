package dev.rapport.followup.seat;

import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Days off as clients see and send them. What is left out stays as it is.
///
/// @param holidays ISO 3166 code of a country or region; `""` for no holidays
record DaysOffView(@Nullable String holidays, @Nullable List<@Nullable Away> absences) {

    private static final int MOST_ABSENCES = 50;

    /// @param from the first day, `2026-07-06`
    /// @param to the last day
    record Away(@Nullable String from, @Nullable String to) {

        Absence toAbsence() {
            LocalDate first = day("daysOff.absences.from", from);
            LocalDate last = day("daysOff.absences.to", to);
            if (last.isBefore(first) || last.isAfter(first.plus(Period.ofYears(1)))) {
                throw Problems.invalidField(
                        "daysOff.absences.to",
                        "is not within a year after the absence's first day",
                        "send the last day of the absence, " + first.plusDays(7) + " for example");
            }
            return new Absence(first, last);
        }

        private static LocalDate day(String field, @Nullable String value) {
            try {
                return LocalDate.parse(Fields.text(field, value, 20));
            } catch (DateTimeParseException malformed) {
                throw Problems.invalidField(field, "is not a day", "send 2026-07-06 for example");
            }
        }
    }

    static DaysOffView of(DaysOff off) {
        return new DaysOffView(
                off.holidays().map(HolidayCalendar::code).orElse(""),
                off.absences().stream()
                        .map(absence ->
                                new Away(absence.from().toString(), absence.to().toString()))
                        .toList());
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for the first field that is wrong
    DaysOff toDaysOff(DaysOff before) {
        return new DaysOff(
                holidays == null ? before.holidays() : calendar(holidays),
                absences == null ? before.absences() : away(absences));
    }

    private static Optional<HolidayCalendar> calendar(String code) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(HolidayCalendar.of(code)
                .orElseThrow(() -> Problems.invalidField(
                        "daysOff.holidays",
                        "is not a country or region with known holidays",
                        "send an ISO 3166 code such as DE or DE-BY")));
    }

    private static List<Absence> away(List<@Nullable Away> absences) {
        if (absences.size() > MOST_ABSENCES) {
            throw Problems.invalidField("daysOff.absences", "are too many", "send " + MOST_ABSENCES + " at most");
        }
        return absences.stream()
                .map(absence -> Fields.required("daysOff.absences", absence, "send from and to"))
                .map(Away::toAbsence)
                .toList();
    }
}
