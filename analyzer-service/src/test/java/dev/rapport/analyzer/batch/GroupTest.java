package dev.rapport.analyzer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.analyzer.Client;
import dev.rapport.testing.RapportTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Nearly equal notes within one upload.
@QuarkusTest
@WithTestResource(
        value = RapportTestResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "analyzer"))
class GroupTest {

    private static final String CSV = """
            name,note
            Ana Reyes,"Hi Ana, I read how Lumen moved its ledger to streams and kept the nightly report. How did you go about it?"
            Bo Lind,"Hi Bo, your post on cold starts changed how I size our pools. What made you settle on forty?"
            Tomasz Lis,"Hello Tomasz! I read how Quayside moved its ledger to streams and kept the nightly report. How did you go about it?"
            """;

    private final UUID workspace = UUID.randomUUID();

    private String upload() {
        return Client.ownerOf(workspace)
                .contentType("text/csv")
                .body(CSV)
                .post("/api/batches?sender=recruiter&audience=candidate&situation=cold&depth=quick")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void names_and_slots_do_not_hide_that_two_notes_are_one() {
        // Given
        String id = upload();

        // When
        JsonPath groups = groups(workspace, id, 200);
        JsonPath again = groups(workspace, id, 200);

        // Then
        assertThat(groups.getList("items.size")).containsExactly(2);
        assertThat(groups.getList("items[0].notes.number")).containsExactly(1, 3);
        assertThat(groups.getList("items[0].notes.line")).containsExactly(2, 4);
        assertThat(groups.getDouble("items[0].notes[1].similarity")).isBetween(0.6, 0.99);
        assertThat(again.getList("items")).isEqualTo(groups.getList("items"));
    }

    @Test
    void another_workspaces_batch_is_not_there() {
        String id = upload();

        assertThat(groups(UUID.randomUUID(), id, 404).getString("type")).endsWith("not-found");
        assertThat(List.of(groups(workspace, UUID.randomUUID().toString(), 404).getInt("status")))
                .containsExactly(404);
    }

    private static JsonPath groups(UUID reader, String id, int status) {
        return Client.ownerOf(reader)
                .get("/api/batches/{id}/groups", id)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }
}
