package dev.rapport.templates.sharing;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.rapport.templates.Member;
import dev.rapport.templates.TemplateJson;
import dev.rapport.templates.WithRunningPlatform;
import dev.rapport.tenancy.Role;
import io.quarkus.test.junit.QuarkusTest;
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
