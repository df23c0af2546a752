package dev.rapport.analyzer.rule;

import static dev.rapport.analyzer.Client.owner;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dev.rapport.testing.RapportTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = RapportTestResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "analyzer"))
class RuleResourceTest {

    @Test
    void the_catalogue_explains_every_rule() {
        owner().get("/api/rules")
                .then()
                .statusCode(200)
                .body("items.id", hasItems("blank", "over-limit", "job-ask", "specific-reference", "bulk-duplicate"))
                .body("items.severity", everyItem(matchesPattern("error|warning|suggestion|strength")))
                .body("items.explanation", everyItem(not(emptyOrNullString())))
                .body("items.sources.flatten()", everyItem(matchesPattern("[SR]\\d+")));
    }

    @Test
    void a_rule_is_found_by_its_id() {
        owner().get("/api/rules/job-ask").then().statusCode(200).body("id", is("job-ask"));
    }

    @Test
    void an_unknown_rule_is_not_found() {
        owner().get("/api/rules/no-such-rule")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("urn:rapport:problem:not-found"));
    }
}
