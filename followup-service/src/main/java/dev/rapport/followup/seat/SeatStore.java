package dev.rapport.followup.seat;

import dev.rapport.followup.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SeatStore {

    private static final String FIND = """
            select member_id, zone, working_days, working_from, working_to, note_limit
            from seat
            where workspace_id = current_workspace() and member_id = ?
            """;

    private static final String SAVE = """
            insert into seat (workspace_id, member_id, zone, working_days, working_from, working_to, note_limit)
            values (current_workspace(), ?, ?, ?, ?, ?, ?)
            on conflict on constraint seat_pk do update
            set zone = excluded.zone, working_days = excluded.working_days, working_from = excluded.working_from,
                working_to = excluded.working_to, note_limit = excluded.note_limit
            """;

    private final Sql sql;

    SeatStore(Sql sql) {
        this.sql = sql;
    }

    Optional<Seat> find(UUID memberId) {
        return sql.first(FIND, SeatStore::seat, memberId);
    }

    void save(Seat seat) {
        WorkingTime time = seat.workingTime();
        String[] days = time.days().stream().sorted().map(DayOfWeek::name).toArray(String[]::new);
        sql.update(SAVE, seat.memberId(), time.zone().getId(), days, time.from(), time.to(), seat.noteLimit());
    }

    private static Seat seat(ResultSet row) throws SQLException {
        String[] days = (String[]) row.getArray("working_days").getArray();
        var time = new WorkingTime(
                ZoneId.of(row.getString("zone")),
                Arrays.stream(days).map(DayOfWeek::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getObject("working_from", LocalTime.class),
                row.getObject("working_to", LocalTime.class));
        return new Seat(row.getObject("member_id", UUID.class), time, row.getInt("note_limit"));
    }
}
