package dev.rapport.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.gateway.support.Services;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class OpenApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_services_that_are_up_are_described_and_the_missing_one_is_named() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .body("paths", hasKey("/api/rules/analyzer"))
                .body("paths", hasKey("/api/rules/followup"))
                .body("paths", not(hasKey("/api/internal")))
                .body("'x-missing-services'", hasItem("template-service"));
    }

    @Test
    void schemas_of_one_name_that_differ_are_told_apart() throws JsonProcessingException {
        var merger = new OpenApiMerger(path -> true);
        merger.add("First", document("/a", "one"));
        merger.add("Second", document("/b", "two"));
        JsonNode merged = merger.merged();
        assertThat(merged.at("/components/schemas/Thing/title").textValue()).isEqualTo("one");
        assertThat(merged.at("/components/schemas/SecondThing/title").textValue())
                .isEqualTo("two");
        assertThat(reference(merged, "/a")).isEqualTo("#/components/schemas/Thing");
        assertThat(reference(merged, "/b")).isEqualTo("#/components/schemas/SecondThing");
    }

    @Test
    void schemas_of_one_name_that_agree_are_one() throws JsonProcessingException {
        var merger = new OpenApiMerger(path -> true);
        merger.add("First", document("/a", "same"));
        merger.add("Second", document("/b", "same"));
        assertThat(merger.merged().at("/components/schemas").size()).isEqualTo(1);
        assertThat(reference(merger.merged(), "/b")).isEqualTo("#/components/schemas/Thing");
    }

    private static String reference(JsonNode document, String path) {
        return document.get("paths").get(path).at("/get/schema/$ref").textValue();
    }

    private static JsonNode document(String path, String title) throws JsonProcessingException {
        return JSON.readTree("""
                {"paths": {"%s": {"get": {"security": [{"jwt": []}], "schema": {"$ref": "#/components/schemas/Thing"}}}},
                 "components": {"schemas": {"Thing": {"title": "%s"}}}}
                """.formatted(path, title));
    }
}
