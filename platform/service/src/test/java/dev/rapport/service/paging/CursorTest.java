package dev.rapport.service.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Test
    void a_page_leads_to_the_next_one() {
        Page<String> page = Page.of(List.of("a", "b", "c"), 2, Cursor::of);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(Cursor.read(page.next(), 1, List::getFirst)).contains("b");
    }

    @Test
    void the_last_page_leads_nowhere() {
        Page<String> page = Page.of(List.of("a", "b"), 2, Cursor::of);

        assertThat(page.next()).isNull();
    }

    @Test
    void a_cursor_that_no_list_gave_out_is_a_problem_of_the_client() {
        for (String cursor : List.of("%%%", "YQ", "bm8tdXVpZA")) {
            assertThatThrownBy(() -> Cursor.read(cursor, 1, parts -> UUID.fromString(parts.getFirst())))
                    .isInstanceOf(HttpProblem.class)
                    .hasMessageContaining("Bad Request");
        }
    }
}
