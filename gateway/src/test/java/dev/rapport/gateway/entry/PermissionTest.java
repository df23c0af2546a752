package dev.rapport.gateway.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.gateway.support.Closed;
import dev.rapport.gateway.support.Services;
import dev.rapport.gateway.support.Visitor;
import dev.rapport.testing.PermissionTable;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// Holds the gateway's own endpoints to the table of docs/reference/permissions.md, as the services are held to theirs.
@QuarkusTest
@TestProfile(Closed.class)
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class PermissionTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /// Asked of whom it is for, they would end what the test needs, or count as guesses.
    private static final Set<String> ENDING = Set.of(
            "DELETE /api/session",
            "POST /api/session",
            "POST /api/owner",
            "POST /api/account/password",
            "POST /api/account/one-time-code",
            "POST /api/account/one-time-code/remove");

    private static final Set<String> OPEN = Set.of(
            "GET /api/session",
            "POST /api/session",
            "DELETE /api/session",
            "GET /api/session/sso",
            "POST /api/owner",
            "POST /api/invitations/look",
            "POST /api/invitations/accept");

    private final List<PermissionTable.Row> table = PermissionTable.of("gateway");

    @Test
    void the_table_has_a_row_for_each_endpoint_and_no_other() {
        assertThat(table.stream().map(PermissionTable.Row::endpoint)).containsExactlyInAnyOrderElementsOf(endpoints());
    }

    @Test
    void each_endpoint_lets_in_and_refuses_the_roles_that_the_table_says() {
        Visitor owner = Visitor.owner();
        var softly = new SoftAssertions();
        for (String role : PermissionTable.ROLES) {
            Visitor visitor = Visitor.newcomer(owner, role);
            table.stream()
                    .filter(row -> !ENDING.contains(row.endpoint()))
                    .forEach(row -> softly.assertThat(call(visitor, row) != 403)
                            .as(row.endpoint() + " for " + role)
                            .isEqualTo(row.roles().contains(role)));
        }
        softly.assertAll();
    }

    @Test
    void nothing_answers_without_a_session_but_what_is_open_to_all() {
        Visitor.owner();
        var softly = new SoftAssertions();
        table.stream()
                .filter(row -> !OPEN.contains(row.endpoint()))
                .forEach(row -> softly.assertThat(call(new Visitor(), row))
                        .as(row.endpoint())
                        .isEqualTo(401));
        softly.assertAll();
    }

    private static int call(Visitor visitor, PermissionTable.Row row) {
        String path = row.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var request = visitor.request();
        return (row.method().equals("GET") ? request : request.body("{}"))
                .request(row.method(), path)
                .statusCode();
    }

    private static List<String> endpoints() {
        Map<String, Map<String, Object>> paths =
                RestAssured.given().get("/q/openapi?format=json").path("paths");
        return paths.entrySet().stream()
                .flatMap(path -> operations(path.getKey(), path.getValue()))
                .toList();
    }

    private static Stream<String> operations(String path, Map<String, Object> operations) {
        return operations.keySet().stream()
                .filter(METHODS::contains)
                .map(method -> method.toUpperCase(Locale.ROOT) + " " + path);
    }
}
