package dev.rapport.analyzer.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import dev.rapport.analyzer.Client;
import dev.rapport.testing.RapportTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = RapportTestResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "analyzer"))
class BatchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String GOOD =
            "Hi Ana, your post on cutting cold starts changed how I size pools. How did you settle on 40 ms?";
    private static final String STOCK = "I'd like to add you to my professional network.";
    private static final String CSV = """
            id;Note;Sender;audience;situation;limit
            a1;"%s";Job seeker;hiring_manager;cold;
            a2;%s;recruiter;candidate;cold;200
            a3;Hello;emperor;candidate;cold;
            a4;"broken;recruiter;candidate;cold;
            a5;Hello;recruiter;candidate;cold;many
            a6;;recruiter;candidate;cold;
            """.formatted(GOOD, STOCK);

    private final UUID workspace = UUID.randomUUID();

    @Test
    void each_row_is_judged_or_told_with_its_line() {
        // When
        String id = upload(CSV)
                .statusCode(201)
                .body("notes", equalTo(3))
                .body("badRows", equalTo(3))
                .extract()
                .path("id");

        // Then
        JsonPath done = awaitCompleted(id);
        assertThat(done.getInt("judged")).isEqualTo(3);
        assertThat(done.getInt("verdicts.send")).isEqualTo(1);
        assertThat(done.getInt("verdicts.hold")).isEqualTo(2);
        owner().get("/api/batches/{id}/faults", id)
                .then()
                .body("items.line", equalTo(List.of(4, 5, 6)))
                .body("items.field", equalTo(List.of("sender", "row", "limit")))
                .body("items[0].message", startsWith("is not known; send one of job_seeker"));
    }

    @Test
    void items_are_listed_in_order_and_chosen_by_verdict_and_rule() {
        // Given
        String id = upload(CSV).statusCode(201).extract().path("id");
        awaitCompleted(id);

        // When
        var page = owner().queryParam("limit", 2)
                .get("/api/batches/{id}/items", id)
                .then();
        var held = owner().queryParam("verdict", "hold")
                .get("/api/batches/{id}/items", id)
                .then();
        var blank = owner().queryParam("rule", "blank")
                .get("/api/batches/{id}/items", id)
                .then();

        // Then
        page.body("items.reference", equalTo(List.of("a1", "a2"))).body("items[0].findings.rule", hasItem("brief"));
        String next = page.extract().path("next");
        owner().queryParam("cursor", next)
                .get("/api/batches/{id}/items", id)
                .then()
                .body("items.reference", equalTo(List.of("a6")));
        held.body("items.reference", equalTo(List.of("a2", "a6")));
        blank.body("items.reference", equalTo(List.of("a6")));
    }

    @Test
    void the_same_upload_under_one_key_is_one_batch_and_another_is_refused() {
        // Given
        String key = UUID.randomUUID().toString();
        String first = owner().header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(CSV)
                .post("/api/batches")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // When
        var again = owner().header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(CSV)
                .post("/api/batches")
                .then();
        var other = owner().header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(CSV + "a7;Hi;sales;peer;cold;\n")
                .post("/api/batches")
                .then();

        // Then
        again.statusCode(200).body("id", equalTo(first));
        other.statusCode(422).body("type", containsString("idempotency-key-reused"));
        owner().get("/api/batches").then().body("items", hasSize(1));
    }

    @Test
    void a_paused_batch_rests_and_goes_on_and_a_cancelled_one_ends() {
        // Given
        String id = upload(many(20_000)).statusCode(201).extract().path("id");

        // When
        owner().post("/api/batches/{id}/pause", id).then().statusCode(200).body("state", equalTo("paused"));
        awaitAtRest(id);

        // Then
        assertThat(judged(id)).isLessThan(20_000);
        owner().post("/api/batches/{id}/resume", id).then().statusCode(200).body("state", equalTo("running"));
        int soFar = judged(id);
        await().atMost(PATIENCE).until(() -> judged(id) > soFar);
        owner().post("/api/batches/{id}/cancel", id).then().statusCode(200).body("state", equalTo("cancelled"));
        owner().post("/api/batches/{id}/resume", id)
                .then()
                .statusCode(409)
                .body("detail", containsString("It has come to its end."));
    }

    @Test
    void every_item_of_many_has_exactly_one_result() {
        // When
        String id = upload(many(2_500)).statusCode(201).extract().path("id");

        // Then
        JsonPath done = awaitCompleted(id);
        assertThat(done.getInt("judged")).isEqualTo(2_500);
        String results = owner().queryParam("format", "jsonl")
                .get("/api/batches/{id}/results", id)
                .asString();
        assertThat(results.lines()).hasSize(2_500).allMatch(line -> line.contains("\"verdict\""));
    }

    @Test
    void results_come_as_csv_that_no_spreadsheet_runs() {
        // Given
        String id = upload("text,sender,audience,situation\n=HYPERLINK(1),sales,prospect,cold\n")
                .statusCode(201)
                .extract()
                .path("id");
        awaitCompleted(id);

        // When
        String csv = owner().get("/api/batches/{id}/results", id)
                .then()
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();

        // Then
        assertThat(csv).startsWith("\uFEFFline,id,text,").contains("\n2,,'=HYPERLINK(1),sales,prospect,cold,");
    }

    @Test
    void an_excel_file_goes_in_and_results_come_out_as_one() throws IOException {
        // Given
        byte[] upload = sheet(
                List.of("Message", "sender", "audience", "situation"),
                List.of(GOOD, "job_seeker", "hiring_manager", "cold"));

        // When
        String id = owner().contentType(SHEET)
                .body(upload)
                .post("/api/batches")
                .then()
                .statusCode(201)
                .body("notes", equalTo(1))
                .extract()
                .path("id");
        awaitCompleted(id);
        byte[] results = owner().queryParam("format", "xlsx")
                .get("/api/batches/{id}/results", id)
                .asByteArray();

        // Then
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(results))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(2)).isEqualTo(GOOD);
            assertThat(rows.get(1).getCellText(7)).isEqualTo("send");
        }
    }

    @Test
    void a_preview_shows_how_the_columns_would_be_read_and_stores_nothing() {
        // When
        var preview = owner().contentType("text/csv")
                .queryParam("map", "text=Betreff")
                .queryParam("sender", "sales")
                .queryParam("audience", "prospect")
                .queryParam("situation", "cold")
                .body("Betreff,First name\nGrüezi,Ana\n".getBytes(Charset.forName("windows-1252")))
                .post("/api/batches/preview")
                .then();

        // Then
        preview.statusCode(200)
                .body("columns", equalTo(List.of("Betreff", "First name")))
                .body("mapping.text", equalTo("Betreff"))
                .body("mapping.recipientName", equalTo("First name"))
                .body("notes[0].text", equalTo("Grüezi"))
                .body("notes[0].sender", equalTo("sales"));
        owner().get("/api/batches").then().body("items", hasSize(0));
    }

    @Test
    void what_cannot_be_read_at_all_is_a_problem_that_says_what_would_be_right() {
        upload("").statusCode(422).body("detail", containsString("The file is empty"));
        upload("a,b\n1,2\n").statusCode(422).body("detail", containsString("No column holds the notes"));
        upload("text,sender\n").statusCode(422).body("detail", containsString("has no rows"));
        upload("text,sender\nHi,emperor\n")
                .statusCode(422)
                .body("detail", containsString("Line 2: sender is not known"));
        owner().contentType(SHEET)
                .body(CSV.getBytes(StandardCharsets.UTF_8))
                .post("/api/batches")
                .then()
                .statusCode(422)
                .body("detail", containsString("not an Excel workbook"));
        owner().contentType("application/pdf")
                .body(new byte[] {1})
                .post("/api/batches")
                .then()
                .statusCode(415)
                .body("detail", containsString("text/csv"));
        owner().contentType("text/csv")
                .queryParam("map", "words=Note")
                .body(CSV)
                .post("/api/batches")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("map"));
        owner().contentType("text/csv")
                .queryParam("depth", "abyss")
                .body(CSV)
                .post("/api/batches")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("depth"));
    }

    @Test
    void another_workspace_sees_none_of_it() {
        // Given
        String id = upload(CSV).statusCode(201).extract().path("id");
        RequestSpecification stranger = Client.ownerOf(UUID.randomUUID());

        // Then
        for (String path : List.of("", "/items", "/faults", "/results", "/stream")) {
            Client.ownerOf(UUID.randomUUID())
                    .get("/api/batches/" + id + path)
                    .then()
                    .statusCode(404);
        }
        for (String move : List.of("pause", "resume", "cancel")) {
            Client.ownerOf(UUID.randomUUID())
                    .post("/api/batches/" + id + "/" + move)
                    .then()
                    .statusCode(404);
        }
        stranger.delete("/api/batches/" + id).then().statusCode(404);
    }

    @Test
    void a_deleted_batch_is_gone_with_its_items() {
        // Given
        String id = upload(CSV).statusCode(201).extract().path("id");
        awaitCompleted(id);

        // When
        owner().delete("/api/batches/{id}", id).then().statusCode(204);

        // Then
        owner().get("/api/batches/{id}/items", id).then().statusCode(404);
    }

    private RequestSpecification owner() {
        return Client.ownerOf(workspace)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .defaultContentCharset(StandardCharsets.UTF_8)
                                .encodeContentTypeAs("text/csv", ContentType.TEXT)
                                .encodeContentTypeAs("application/pdf", ContentType.BINARY)));
    }

    private ValidatableResponse upload(String csv) {
        return owner().contentType("text/csv").body(csv).post("/api/batches").then();
    }

    private JsonPath awaitCompleted(String id) {
        await().atMost(PATIENCE).until(() -> batch(id).getString("state"), "completed"::equals);
        return batch(id);
    }

    /// What was handed over before the pause still comes back.
    private void awaitAtRest(String id) {
        AtomicInteger before = new AtomicInteger(-1);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> before.getAndSet(judged(id)) == judged(id));
    }

    private int judged(String id) {
        return batch(id).getInt("judged");
    }

    private JsonPath batch(String id) {
        return owner().get("/api/batches/{id}", id).jsonPath();
    }

    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        "Hi Ana, your talk number " + i + " on tides was good. What came next?,sales,prospect,event")
                .collect(Collectors.joining("\n", "text,sender,audience,situation\n", "\n"))
                .replace("Hi Ana, your", "Hi Ana your");
    }

    private static byte[] sheet(List<String> header, List<String> row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Notes");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                sheet.value(1, column, row.get(column));
            }
        }
        return out.toByteArray();
    }
}
