package dev.rapport.followup.seat;

import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SeatStore {

    private static final String FIND = """
            select member_id, zone, working_days, working_from, working_to, note_limit, holidays, absences
            from seat
            where workspace_id = current_workspace() and member_id = ?
            """;

    private static final String SAVE = """
            insert into seat (workspace_id, member_id, zone, working_days, working_from, working_to, note_limit,
                holidays, absences)
            values (current_workspace(), ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint seat_pk do update
            set zone = excluded.zone, working_days = excluded.working_days, working_from = excluded.working_from,
                working_to = excluded.working_to, note_limit = excluded.note_limit,
                holidays = excluded.holidays, absences = excluded.absences
            """;

    /// Advisory, for who has set nothing has no row. The workspace is no part of it: a member who is in several waits
    /// for
    /// a moment.
    private static final String HOLD = "select pg_advisory_xact_lock_shared(hashtext('followup.seat'), hashtext(?))";

    private static final String TAKE = "select pg_advisory_xact_lock(hashtext('followup.seat'), hashtext(?))";

    private final Sql sql;

    SeatStore(Sql sql) {
        this.sql = sql;
    }

    Optional<Seat> find(UUID memberId) {
        return sql.first(FIND, SeatStore::seat, memberId);
    }

    /// Waits until nobody is changing the member's seat, and lets nobody do so until the transaction ends.
    void hold(UUID memberId) {
        sql.list(HOLD, row -> true, memberId.toString());
    }

    /// Waits until nobody is planning by the member's seat, and lets nobody do so until the transaction ends.
    void take(UUID memberId) {
        sql.list(TAKE, row -> true, memberId.toString());
    }

    void save(Seat seat) {
        WorkingTime time = seat.workingTime();
        String[] days = time.days().stream().sorted().map(DayOfWeek::name).toArray(String[]::new);
        DaysOff off = time.off();
        sql.update(
                SAVE,
                seat.memberId(),
                time.zone().getId(),
                days,
                time.from(),
                time.to(),
                seat.noteLimit(),
                off.holidays().map(HolidayCalendar::code).orElse(null),
                off.absences().stream().map(SeatStore::interval).toArray(String[]::new));
    }

    private static Seat seat(ResultSet row) throws SQLException {
        String[] days = (String[]) row.getArray("working_days").getArray();
        var time = new WorkingTime(
                ZoneId.of(row.getString("zone")),
                Arrays.stream(days).map(DayOfWeek::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getObject("working_from", LocalTime.class),
                row.getObject("working_to", LocalTime.class),
                daysOff(row));
        return new Seat(row.getObject("member_id", UUID.class), time, row.getInt("note_limit"));
    }

    private static DaysOff daysOff(ResultSet row) throws SQLException {
        String[] absences = (String[]) row.getArray("absences").getArray();
        return new DaysOff(
                Optional.ofNullable(row.getString("holidays")).map(HolidayCalendar::new),
                Arrays.stream(absences).map(SeatStore::absence).toList());
    }

    private static String interval(Absence absence) {
        return absence.from() + "/" + absence.to();
    }

    private static Absence absence(String interval) {
        int slash = interval.indexOf('/');
        return new Absence(
                LocalDate.parse(interval.substring(0, slash)), LocalDate.parse(interval.substring(slash + 1)));
    }
}
