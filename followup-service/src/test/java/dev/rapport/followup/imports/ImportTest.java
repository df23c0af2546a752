package dev.rapport.followup.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.contracts.Topics;
import dev.rapport.followup.Client;
import dev.rapport.testing.KafkaProbe;
import dev.rapport.testing.MovableClock;
import dev.rapport.testing.RapportTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Archives and tables, as a client of the API meets them.
@QuarkusTest
@WithTestResource(
        value = RapportTestResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "followup"))
class ImportTest {

    private static final Instant MARCH = Instant.parse("2026-03-03T10:00:00Z");
    private static final String ZIP = "application/zip";
    private static final String CSV = "text/csv";

    @Inject
    MovableClock clock;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private final Client client = Client.inNewWorkspace();

    @BeforeEach
    void in_march() {
        clock.set(MARCH);
        client.seat("Europe/Berlin");
    }

    private static byte[] archive() {
        return ArchiveFiles.zip(
                "Connections.csv", ArchiveFiles.CONNECTIONS,
                "Invitations.csv", ArchiveFiles.INVITATIONS,
                "messages.csv", ArchiveFiles.MESSAGES,
                "Profile.csv", "First Name,Last Name\nMina,Okafor\n");
    }

    private Response send(String path, String type, byte[] body) {
        return client.request().contentType(type).body(body).post(path);
    }

    private JsonPath imported(String type, String path, byte[] body) {
        return send("/api/imports" + path, type, body)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private JsonPath imported(byte[] zip) {
        return imported(ZIP, "", zip);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> connection(String name) {
        return client.get("/api/connections").<Map<String, Object>>getList("items").stream()
                .filter(item -> name.equals(((Map<?, ?>) item.get("person")).get("name")))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> history(String name) {
        return client.get("/api/connections/{id}", connection(name).get("id")).getList("history");
    }

    private int count() {
        return client.get("/api/connections").getList("items").size();
    }

    @Test
    void an_archive_becomes_connections_outcomes_and_touches() {
        // When
        JsonPath report = imported(archive());

        // Then
        assertThat(report.getInt("created")).isEqualTo(3);
        assertThat(report.getInt("accepted")).isEqualTo(2);
        assertThat(report.getInt("sent")).isEqualTo(2);
        assertThat(report.getInt("touches")).isEqualTo(1);
        assertThat(report.getInt("replies")).isEqualTo(1);
        assertThat(report.getInt("leftOut")).isEqualTo(4);
        assertThat(report.getString("bias")).isEqualTo("biased: archive only");
        assertThat(report.getList("files.kind")).containsExactly("connections", "invitations", "messages");
        assertThat(report.getList("faults")).isEmpty();
        assertThat(connection("Ada Nwosu"))
                .containsEntry("state", "in_conversation")
                .containsEntry("sentAt", "2026-02-07T13:37:00Z")
                .containsEntry("acceptedAt", "2026-02-07T23:00:00Z");
        assertThat(history("Ada Nwosu"))
                .extracting(entry -> entry.get("kind"))
                .containsExactly("sent", "accepted", "touched", "replied");
        assertThat(connection("Lior Katz")).containsEntry("state", "sent");
        assertThat(connection("Tom Ferrer")).containsEntry("state", "accepted").doesNotContainKey("sentAt");
    }

    @Test
    void old_acquaintance_gets_no_reminders() {
        imported(archive());

        assertThat(client.get("/api/reminders").getList("items")).isEmpty();
    }

    @Test
    void the_same_archive_again_changes_nothing() {
        // Given
        imported(archive());

        // When
        JsonPath again = imported(archive());

        // Then
        assertThat(again.getInt("created")).isZero();
        assertThat(again.getInt("updated")).isZero();
        assertThat(again.getInt("unchanged")).isEqualTo(3);
        assertThat(count()).isEqualTo(3);
        assertThat(history("Ada Nwosu")).hasSize(4);
    }

    @Test
    void an_older_era_without_addresses_is_the_same_people() {
        // Given
        imported(CSV, "", utf8(ArchiveFiles.OLD_CONNECTIONS));

        // When
        JsonPath newer = imported(CSV, "", utf8(ArchiveFiles.CONNECTIONS));

        // Then
        assertThat(newer.getInt("created")).isEqualTo(1);
        assertThat(newer.getInt("updated")).isEqualTo(1);
        assertThat(connection("Ada Nwosu").get("person"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("profileUrl", "https://www.linkedin.com/in/Ada-Nwosu");
    }

    @Test
    void two_archives_show_what_was_accepted_between() {
        // Given
        imported(ArchiveFiles.zip(
                "Connections.csv",
                ArchiveFiles.OLD_CONNECTIONS.lines().findFirst().orElseThrow() + "\n",
                "Invitations.csv",
                ArchiveFiles.INVITATIONS));

        // When
        JsonPath report = imported(ArchiveFiles.zip(
                "Connections.csv",
                ArchiveFiles.CONNECTIONS,
                "Invitations.csv",
                ArchiveFiles.INVITATIONS.lines().findFirst().orElseThrow() + "\n"));

        // Then
        assertThat(report.getInt("comparison.openBefore")).isEqualTo(2);
        assertThat(report.getInt("comparison.acceptedSince")).isEqualTo(1);
        assertThat(report.getInt("comparison.stillOpen")).isZero();
        assertThat(report.getInt("comparison.gone")).isEqualTo(1);
        assertThat(report.getList("comparison.accepted.connectionId"))
                .containsExactly(connection("Ada Nwosu").get("id"));
        assertThat(connection("Lior Katz")).containsEntry("state", "sent");
    }

    @Test
    void an_acceptance_of_a_note_that_was_told_starts_its_arc() {
        // Given
        clock.set(Instant.parse("2026-02-08T09:00:00Z"));
        String id = client.prepared();
        client.move(id, "sent", Instant.parse("2026-02-06T09:00:00Z"));

        // When
        JsonPath report = imported(CSV, "", utf8(ArchiveFiles.CONNECTIONS));

        // Then
        assertThat(report.getInt("updated")).isEqualTo(1);
        assertThat(report.getInt("accepted")).isEqualTo(2);
        assertThat(client.get("/api/connections/{id}", id).getString("state")).isEqualTo("accepted");
        assertThat(client.openReminder(id)).containsEntry("step", "thank_you");
    }

    @Test
    void a_preview_shows_the_changes_and_stores_nothing() {
        // When
        JsonPath preview = send("/api/imports/preview", ZIP, archive())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(preview.getList("changes.name")).containsExactlyInAnyOrder("Ada Nwosu", "Tom Ferrer", "Lior Katz");
        assertThat(preview.getString("id")).isNull();
        assertThat(count()).isZero();
        assertThat(client.get("/api/imports").getList("items")).isEmpty();
    }

    @Test
    void the_report_is_kept_without_names() {
        // Given
        String id = imported(archive()).getString("id");

        // When
        String kept = client.request().get("/api/imports/{id}", id).asString();

        // Then
        assertThat(kept).contains("\"created\":3").doesNotContain("Nwosu").doesNotContain("Lumen");
        assertThat(client.get("/api/imports").getList("items.id")).containsExactly(id);
        Client stranger = Client.inNewWorkspace();
        assertThat(stranger.request().get("/api/imports/{id}", id).statusCode()).isEqualTo(404);
    }

    @Test
    void one_key_is_one_import() {
        // Given
        String key = UUID.randomUUID().toString();
        byte[] archive = archive();
        String first = keyed(key, archive).jsonPath().getString("id");

        // When
        Response second = keyed(key, archive);
        Response other = keyed(key, ArchiveFiles.zip("Connections.csv", ArchiveFiles.CONNECTIONS));

        // Then
        assertThat(second.jsonPath().getString("id")).isEqualTo(first);
        assertThat(client.get("/api/imports").getList("items")).hasSize(1);
        assertThat(other.statusCode()).isEqualTo(422);
    }

    private Response keyed(String key, byte[] zip) {
        return client.request()
                .contentType(ZIP)
                .header("Idempotency-Key", key)
                .body(zip)
                .post("/api/imports");
    }

    @Test
    void a_bad_row_is_told_by_line_and_column_and_stops_nothing() {
        // Given
        String csv = """
                Notes:

                Connected On,Last Name,First Name,URL
                31 Foo 2026,Nwosu,Ada,
                08 Feb 2027,Far,Off,
                08 Feb 2026,Ferrer,Tom,not an address
                08 Feb 2026,Katz,Lior,
                x,y
                """;

        // When
        JsonPath report = imported(CSV, "", utf8(csv));

        // Then
        assertThat(report.getInt("created")).isEqualTo(1);
        assertThat(report.getInt("files[0].badRows")).isEqualTo(4);
        assertThat(report.getList("faults.line")).containsExactly(4, 5, 6, 8);
        assertThat(report.getList("faults.column")).containsExactly("Connected On", "Connected On", "URL", "row");
        assertThat(report.getString("faults[0].message"))
                .contains("31 Foo 2026")
                .contains("language");
    }

    @Test
    void months_and_orders_are_read_as_told() {
        // Given
        String csv = "Connected On;First Name;Last Name\n8. März 2025;Jörg;Groß\n09/10/2025;Ida;Holm\n";

        // When
        imported(CSV, "?language=de&dates=day-first&zone=UTC", csv.getBytes(Charset.forName("windows-1252")));

        // Then
        assertThat(connection("Jörg Groß")).containsEntry("acceptedAt", "2025-03-08T00:00:00Z");
        assertThat(connection("Ida Holm")).containsEntry("acceptedAt", "2025-10-09T00:00:00Z");
    }

    @Test
    void what_is_sent_out_comes_back_in() {
        // Given
        String csv = """
                Name,Company,LinkedIn,note,sentAt,acceptedAt,repliedAt,Segment
                =Ada,Lumen Works,linkedin.com/in/ada,"-Hi
                there",2026-02-01T09:00:00Z,2026-02-02T09:00:00Z,2026-02-03T09:00:00Z,x
                """;
        JsonPath report = imported(CSV, "?sender=recruiter&audience=candidate&situation=cold", utf8(csv));
        assertThat(report.getString("bias")).isNull();

        // When
        String out = client.request().get("/api/connections/export").asString();

        // Then
        assertThat(out).contains(",'=Ada,").contains("\"'-Hi\nthere\"").contains("recruiter,candidate,cold");
        Client other = Client.inNewWorkspace();
        JsonPath back = other.request()
                .contentType(CSV)
                .body(out)
                .post("/api/imports")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(back.getInt("created")).isEqualTo(1);
        assertThat(other.get("/api/connections").<String>getList("items.person.name"))
                .containsExactly("=Ada");
        assertThat(other.get("/api/connections").<String>getList("items.state")).containsExactly("in_conversation");
        assertThat(other.request().get("/api/connections/export?format=jsonl").asString())
                .contains("\"note\":\"-Hi\\nthere\"")
                .contains("\"repliedAt\":\"2026-02-03T09:00:00Z\"");
    }

    @Test
    void columns_of_another_name_are_mapped() {
        // When
        imported(CSV, "?map=name=Kontakt&map=acceptedAt=Seit", utf8("Seit,Kontakt\n2026-02-01,Ada Nwosu\n"));

        // Then
        assertThat(connection("Ada Nwosu")).containsEntry("state", "accepted");
    }

    @Test
    void a_million_of_nothing_and_other_nonsense_are_clear_problems() {
        assertThat(send("/api/imports", "image/png", new byte[] {1}).statusCode())
                .isEqualTo(415);
        assertThat(send("/api/imports", ZIP, utf8("no zip")).jsonPath().getString("type"))
                .isEqualTo("urn:rapport:problem:unreadable-upload");
        assertThat(send("/api/imports", CSV, new byte[0]).statusCode()).isEqualTo(422);
        assertThat(send("/api/imports?zone=Mars", CSV, utf8("Name\nA\n"))
                        .jsonPath()
                        .getString("errors[0].field"))
                .isEqualTo("zone");
        assertThat(send("/api/imports?map=x", CSV, utf8("Name\nA\n")).jsonPath().getString("errors[0].field"))
                .isEqualTo("map");
        assertThat(send("/api/imports?dates=x", CSV, utf8("Name\nA\n"))
                        .jsonPath()
                        .getString("errors[0].field"))
                .isEqualTo("dates");
    }

    @Test
    void others_hear_of_notes_with_their_origin_and_not_of_old_acquaintance() {
        // Given
        imported(archive());
        String ada = String.valueOf(connection("Ada Nwosu").get("id"));
        String tom = String.valueOf(connection("Tom Ferrer").get("id"));

        // When
        try (var probe = new KafkaProbe(bootstrapServers)) {
            var events = probe.read(
                    Topics.CONNECTIONS,
                    event -> ada.equals(event.key()) || tom.equals(event.key()),
                    3,
                    Duration.ofSeconds(30));

            // Then
            assertThat(events)
                    .extracting(event -> KafkaProbe.header(event, "ce_type"))
                    .containsExactly(
                            "dev.rapport.connection.sent.v1",
                            "dev.rapport.connection.accepted.v1",
                            "dev.rapport.connection.replied.v1");
            assertThat(new String(events.getFirst().value(), StandardCharsets.UTF_8))
                    .contains("\"origin\":\"archive\"");
        }
    }
}
