package dev.rapport.templates.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.rapport.service.sql.Sql;
import dev.rapport.statistics.Proportion;
import dev.rapport.templates.Member;
import dev.rapport.templates.TemplateJson;
import dev.rapport.templates.WithRunningPlatform;
import dev.rapport.tenancy.Role;
import dev.rapport.tenancy.WorkspaceScope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithRunningPlatform
class CatalogueTest {

    private final Member member = Member.ofNewWorkspace();

    @Inject
    Sql sql;

    @Inject
    WorkspaceScope workspaces;

    @ParameterizedTest
    @ValueSource(strings = {"kiln", "kilns", "\"one I pass on\"", "something you use", "kiln -zebra"})
    void words_are_found_in_the_name_the_purpose_and_the_text(String words) {
        member.post("/api/templates", Map.of("template", TemplateJson.note("Kiln logs")))
                .statusCode(201);

        member.asks()
                .queryParam("q", words)
                .get("/api/templates")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("Kiln logs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\\", ":*", "( & |", "a\"b", "%_", "<->"})
    void any_words_are_words(String words) {
        member.asks().queryParam("q", words).get("/api/templates").then().statusCode(200);
    }

    @Test
    void another_workspaces_words_are_not_found() {
        member.post("/api/templates", Map.of("template", TemplateJson.note("Zirconia notes")))
                .statusCode(201);

        Member.ofNewWorkspace().get("/api/templates?q=zirconia").body("items", empty());
        member.get("/api/templates?q=zirconia").body("items.name", contains("Zirconia notes"));
    }

    @Test
    void favourites_are_each_members_own() {
        // Given
        Member other = Member.of(member.workspaceId(), Role.VIEWER);
        String path = "/api/templates/" + member.starter("cold-the-talk") + "/favourite";

        // When
        member.asks().put(path).then().statusCode(204);
        member.asks().put(path).then().statusCode(204);

        // Then
        member.get("/api/templates?favourite=true").body("items.starterKey", contains("cold-the-talk"));
        other.get("/api/templates?favourite=true").body("items", empty());
        member.asks().delete(path).then().statusCode(204);
        member.get("/api/templates?favourite=true").body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 20", "1, 1", "15, 148", "81, 263", "20, 20"})
    void the_database_ranks_by_the_interval_that_is_shown(long hits, long trials) {
        double shown = trials == 0 ? 0 : Proportion.of(hits, trials).low();

        double ranked = workspaces.inTransaction(
                member.workspaceId(),
                () -> sql.first("select wilson_low(?, ?)", row -> row.getDouble(1), hits, trials)
                        .orElseThrow());

        assertThat(ranked).isEqualTo(shown, within(1e-9));
    }

    @Test
    void a_search_that_is_ranked_lists_the_same_as_one_that_is_not() {
        List<String> byName =
                member.get("/api/templates?q=talk&limit=200").extract().path("items.id");

        List<String> byUse = member.get("/api/templates?q=talk&limit=200&order=use")
                .extract()
                .path("items.id");

        assertThat(byName).isNotEmpty();
        assertThat(byUse).containsExactlyInAnyOrderElementsOf(byName);
    }

    @ParameterizedTest
    @ValueSource(strings = {"use", "outcome"})
    void a_ranked_list_pages_through_everything_once(String order) {
        List<String> ids =
                member.get("/api/templates?limit=200&order=" + order).extract().path("items.id");

        List<String> paged = new ArrayList<>();
        @Nullable String next = "";
        while (next != null) {
            var page = member.get("/api/templates?limit=9&order=" + order + "&cursor=" + next)
                    .statusCode(200);
            paged.addAll(page.extract().<List<String>>path("items.id"));
            next = page.extract().path("next");
        }

        assertThat(paged).isEqualTo(ids);
        member.get("/api/templates?order=luck").statusCode(400).body("errors[0].field", equalTo("order"));
    }
}
