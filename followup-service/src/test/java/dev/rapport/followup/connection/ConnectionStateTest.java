package dev.rapport.followup.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConnectionStateTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    private static final List<String> STATES = List.of(
            "prepared",
            "sent",
            "accepted",
            "in_conversation",
            "interest_mentioned",
            "not_accepted",
            "withdrawn",
            "expired",
            "closed");

    @Test
    void every_pair_of_state_and_move_is_either_legal_or_refused_with_the_legal_ones() {
        for (String name : STATES) {
            ConnectionState state = ConnectionState.of(name, NOW);
            for (MoveKind kind : MoveKind.values()) {
                Move move = new MoveRequest(null, null, null, null).toMove(kind, NOW);
                if (state.legalMoves().contains(kind)) {
                    assertThat(state.after(move)).isNotNull();
                } else {
                    assertThatThrownBy(() -> state.after(move))
                            .isInstanceOfSatisfying(
                                    IllegalMoveException.class,
                                    illegal -> assertThat(illegal.legalMoves())
                                            .isEqualTo(state.legalMoves().stream()
                                                    .map(MoveKind::wireName)
                                                    .toList()));
                }
            }
        }
    }

    @Test
    void names_lead_back_to_their_states() {
        for (String name : STATES) {
            assertThat(ConnectionState.of(name, NOW).wireName()).isEqualTo(name);
        }
    }

    @Test
    void any_history_keeps_the_order_that_decency_asks_for() {
        Random random = new Random(17);
        for (int history = 0; history < 20_000; history++) {
            ConnectionState state = new ConnectionState.Prepared(NOW);
            Set<MoveKind> made = new HashSet<>();
            while (!state.legalMoves().isEmpty()) {
                MoveKind kind =
                        state.legalMoves().get(random.nextInt(state.legalMoves().size()));
                assertThat(made).containsAll(before(kind));
                state = state.after(new MoveRequest(null, null, null, null).toMove(kind, NOW));
                made.add(kind);
            }
            assertThat(state).isInstanceOf(ConnectionState.Closed.class);
        }
    }

    @Test
    void a_person_who_did_not_accept_may_do_so_later() {
        ConnectionState state = new ConnectionState.NotAccepted(NOW);

        assertThat(state.after(new Move.Accepted(NOW))).isEqualTo(new ConnectionState.Accepted(NOW));
    }

    @Test
    void every_move_has_its_own_name() {
        assertThat(Arrays.stream(MoveKind.values()).map(MoveKind::wireName)).doesNotHaveDuplicates();
    }

    private static Set<MoveKind> before(MoveKind kind) {
        return switch (kind) {
            case SENT, CLOSED -> Set.of();
            case ACCEPTED, NOT_ACCEPTED, WITHDRAWN, EXPIRED -> Set.of(MoveKind.SENT);
            case TOUCHED, REPLIED -> Set.of(MoveKind.ACCEPTED);
            case INTEREST_MENTIONED -> Set.of(MoveKind.REPLIED);
        };
    }
}
