package dev.rapport.analyzer.wording;

import static dev.rapport.analyzer.Client.owner;
import static org.hamcrest.Matchers.is;

import dev.rapport.testing.RapportTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The service with a language model set.
@QuarkusTest
@TestProfile(WordingThroughTheApiTest.WithModel.class)
@WithTestResource(
        value = RapportTestResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "analyzer"))
class WordingThroughTheApiTest {

    private static final String OTHER_WORDS =
            "Hi Ana, your post on queue triage made me write. How did you come to it?";

    @Test
    void the_model_words_the_suggestion_where_the_request_wants_it() {
        analyze("\"wording\": \"model\",")
                .statusCode(200)
                .body("suggestion.wordedBy", is("model"))
                .body("suggestion.text", is(OTHER_WORDS));
    }

    @Test
    void the_rules_word_it_where_the_request_says_nothing() {
        analyze("").statusCode(200).body("suggestion.wordedBy", is("rules"));
    }

    private static ValidatableResponse analyze(String wording) {
        return owner().body("""
                        {%s "text": "", "sender": "job_seeker", "audience": "hiring_manager", "situation": "cold", "depth": "quick",
                         "recipient": {"name": "Ana", "post": "queue triage"}}
                        """.formatted(wording)).post("/api/analyses").then();
    }

    public static class WithModel implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            ChatServer server = ChatServer.start();
            server.answer(OTHER_WORDS);
            return Map.of("rapport.wording.url", server.url().toString(), "rapport.wording.model", "m");
        }
    }
}
