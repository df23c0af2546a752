package dev.rapport.templates.library;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.contracts.TemplateEvent;
import dev.rapport.templates.Member;
import dev.rapport.templates.Published;
import dev.rapport.templates.WithRunningPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithRunningPlatform
class LibraryTest {

    @Test
    void a_new_workspace_has_the_starter_library_and_its_events_are_out() {
        // Given
        Member member = Member.ofNewWorkspace();

        // When
        Set<UUID> ids = new HashSet<>();
        member.get("/api/templates?limit=200")
                .statusCode(200)
                .body("items.version.state", everyItem(equalTo("published")))
                .body("items.ownerId", everyItem(nullValue()))
                .extract()
                .<List<String>>path("items.id")
                .forEach(id -> ids.add(UUID.fromString(id)));

        // Then
        assertThat(ids).hasSizeGreaterThanOrEqualTo(24);
        assertThat(Published.read(TemplateEvent.Published.class, event -> ids.contains(event.templateId()), ids.size()))
                .hasSize(ids.size());
    }

    @Test
    void two_first_looks_at_once_seed_once() throws Exception {
        // Given
        Member member = Member.ofNewWorkspace();
        Callable<Integer> look = () -> member.get("/api/templates?limit=200")
                .statusCode(200)
                .extract()
                .<List<String>>path("items.id")
                .size();

        // When
        List<Integer> sizes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var seen : threads.invokeAll(List.of(look, look, look, look))) {
                sizes.add(seen.get());
            }
        }

        // Then
        int size = look.call();
        assertThat(sizes).containsOnly(size);
        assertThat(size)
                .isEqualTo(new StarterLibrary(new ObjectMapper()).templates().size());
    }

    @Test
    void a_page_ends_where_the_next_begins() {
        // Given
        Member member = Member.ofNewWorkspace();
        List<String> names = member.get("/api/templates?limit=200").extract().path("items.name");

        // When
        List<String> paged = new ArrayList<>();
        @Nullable String next = "";
        while (next != null) {
            var page = member.get("/api/templates?limit=7&cursor=" + next).statusCode(200);
            paged.addAll(page.extract().<List<String>>path("items.name"));
            next = page.extract().path("next");
        }

        // Then
        assertThat(paged).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({
        "kind=thank_you, kind, thank_you",
        "sender=recruiter, sender, recruiter",
        "situation=after_applying, situation, after_applying",
        "state=published, version.state, published",
    })
    void a_list_is_narrowed(String query, String path, String value) {
        Member.ofNewWorkspace()
                .get("/api/templates?" + query)
                .statusCode(200)
                .body("items", not(empty()))
                .body("items." + path, everyItem(equalTo(value)));
    }

    @Test
    void a_list_is_narrowed_by_reader_and_tag() {
        Member.ofNewWorkspace()
                .get("/api/templates?audience=peer&tag=talk")
                .statusCode(200)
                .body("items.audiences", everyItem(hasItem("peer")))
                .body("items.tags", everyItem(hasItem("talk")))
                .body("items", not(empty()));
    }

    @Test
    void a_template_tells_its_slots_its_length_and_a_sample() {
        Member member = Member.ofNewWorkspace();

        member.get("/api/templates/" + member.starter("cold-the-talk"))
                .statusCode(200)
                .body("version.text", containsString("{{talk_topic}}"))
                .body("version.slots[0].name", equalTo("first_name"))
                .body("version.slots[1].prompt", notNullValue())
                .body("version.length.limits.limit", equalTo(List.of(200, 300)))
                .body("version.length.limits[1].fits", equalTo("always"))
                .body("sample", containsString("Farid"));
    }

    @Test
    void another_workspace_sees_nothing_of_it() {
        Member member = Member.ofNewWorkspace();
        String id = member.starter("cold-the-talk");

        Member.ofNewWorkspace().get("/api/templates/" + id).statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=love_letter, kind",
        "audience=boss, audience",
        "state=gone, state",
        "limit=0, limit",
        "limit=201, limit",
        "cursor=nonsense, cursor",
    })
    void a_wrong_query_is_a_problem_that_names_it(String query, String field) {
        Member.ofNewWorkspace()
                .get("/api/templates?" + query)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void nobody_looks_without_a_token() {
        given().get("/api/templates").then().statusCode(401);
    }

    @Test
    void an_id_that_is_none_is_no_template() {
        Stream.of("nonsense", UUID.randomUUID().toString())
                .forEach(id -> Member.ofNewWorkspace()
                        .get("/api/templates/" + id)
                        .statusCode(404)
                        .contentType("application/problem+json"));
    }
}
