package dev.rapport.templates.sharing;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import dev.rapport.contracts.ConnectionEvent;
import dev.rapport.contracts.NoteDetails;
import dev.rapport.contracts.Person;
import dev.rapport.templates.Member;
import dev.rapport.templates.TemplateJson;
import dev.rapport.templates.WithRunningPlatform;
import dev.rapport.templates.outcome.OutcomeStore;
import dev.rapport.tenancy.Role;
import dev.rapport.tenancy.WorkspaceScope;
import dev.rapport.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRunningPlatform
class OfferTest {

    private Member agency;
    private Member client;
    private String id;

    @Inject
    OutcomeStore outcomes;

    @Inject
    WorkspaceScope workspaces;

    @Inject
    MovableClock clock;

    @BeforeEach
    void publish() {
        agency = Member.ofNewWorkspace();
        client = Member.ofNewWorkspace();
        id = agency.post("/api/templates", Map.of("template", TemplateJson.note("For clients")))
                .extract()
                .path("id");
        agency.post("/api/templates/" + id + "/publish", Map.of()).statusCode(200);
    }

    @Test
    void a_client_sees_nothing_in_its_library_until_it_takes_the_offer() {
        // Given
        String offer = offer();
        client.get("/api/templates?limit=200").body("items.name", not(hasItem("For clients")));
        client.get("/api/templates/offers").body("template.name", hasItem("For clients"));

        // When
        client.post("/api/templates/offers/" + offer + "/take", Map.of())
                .statusCode(200)
                .body("version.state", equalTo("draft"))
                .body("version.text", equalTo(TemplateJson.TEXT));

        // Then
        client.get("/api/templates?limit=200").body("items.name", hasItem("For clients"));
        client.get("/api/templates/offers").body("$", empty());
        client.post("/api/templates/offers/" + offer + "/take", Map.of()).statusCode(404);
        agency.get("/api/templates/" + id + "/offers").body("answer", hasItem("taken"));
    }

    @Test
    void an_offer_says_what_became_of_its_notes_where_it_comes_from_and_not_of_others() {
        // Given
        UUID version =
                UUID.fromString(agency.get("/api/templates/" + id).extract().path("version.id"));
        workspaces.inTransaction(agency.workspaceId(), () -> {
            for (int index = 0; index < 24; index++) {
                tell(version, index < 6);
            }
            return id;
        });

        // When
        offer();

        // Then
        client.get("/api/templates/offers")
                .body("[0].evidence.n", equalTo(24))
                .body("[0].evidence.accepted", equalTo(6))
                .body("[0].evidence.acceptance.rate", equalTo(0.25f))
                .body("[0].evidence.acceptance.high", lessThan(0.5f));
        client.get("/api/templates?order=use&limit=1").body("items[0].name", not(equalTo("For clients")));
    }

    private void tell(UUID version, boolean accepted) {
        UUID connection = UUID.randomUUID();
        Person person = new Person("Ines Marquez", null, null, null);
        NoteDetails note = new NoteDetails("Hi", "job_seeker", "peer", "cold");
        Instant now = clock.instant();
        outcomes.sent(new ConnectionEvent.Sent(connection, agency.id(), person, note, version, List.of(), now, null));
        if (accepted) {
            outcomes.accepted(new ConnectionEvent.Accepted(connection, agency.id(), person, now));
        } else {
            outcomes.notAccepted(new ConnectionEvent.NotAccepted(connection, agency.id(), now));
        }
    }

    @Test
    void a_third_workspace_sees_and_answers_nothing() {
        String offer = offer();
        Member third = Member.ofNewWorkspace();

        third.get("/api/templates/offers").body("$", empty());
        third.post("/api/templates/offers/" + offer + "/take", Map.of()).statusCode(404);
        third.asks().delete("/api/templates/offers/" + offer).then().statusCode(404);
        agency.post("/api/templates/offers/" + offer + "/take", Map.of()).statusCode(404);
        client.asks().delete("/api/templates/offers/" + offer).then().statusCode(404);
    }

    @Test
    void an_offer_is_declined_or_withdrawn_and_made_once() {
        String offer = offer();
        agency.get("/api/templates/" + id + "/offers").body("size()", equalTo(1));
        offer();
        agency.get("/api/templates/" + id + "/offers").body("size()", equalTo(1));

        client.post("/api/templates/offers/" + offer + "/decline", Map.of()).statusCode(204);
        agency.asks().delete("/api/templates/offers/" + offer).then().statusCode(404);
    }

    @Test
    void only_what_is_published_is_offered_by_who_decides_to_another() {
        Member member = Member.of(agency.workspaceId(), Role.MEMBER);
        String draft = agency.post("/api/templates", Map.of("template", TemplateJson.note("Draft")))
                .extract()
                .path("id");
        Map<String, Object> toClient = Map.of("workspaceIds", List.of(client.workspaceId()));

        agency.post("/api/templates/" + draft + "/offers", toClient).statusCode(409);
        member.post("/api/templates/" + id + "/offers", toClient).statusCode(403);
        agency.post("/api/templates/" + id + "/offers", Map.of("workspaceIds", List.of(agency.workspaceId())))
                .statusCode(400);
        agency.post("/api/templates/" + UUID.randomUUID() + "/offers", toClient).statusCode(404);
    }

    private String offer() {
        agency.post("/api/templates/" + id + "/offers", Map.of("workspaceIds", List.of(client.workspaceId())))
                .statusCode(200);
        return client.get("/api/templates/offers").statusCode(200).extract().path("[0].id");
    }
}
