package dev.rapport.gateway.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.rapport.gateway.support.Closed;
import dev.rapport.gateway.support.Services;
import dev.rapport.gateway.support.Visitor;
import dev.rapport.service.sql.Sql;
import dev.rapport.service.sql.SqlFailure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(Closed.class)
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class AuditTest {

    @Inject
    Sql sql;

    @Test
    void who_did_what_when_from_where_is_told() {
        // Given
        Visitor owner = Visitor.owner();

        // When
        owner.key("analyse:read");

        // Then
        owner.get("/api/audit?action=key.created&limit=1")
                .then()
                .statusCode(200)
                .body("items[0].actor.kind", is("session"))
                .body("items[0].actor.name", is("Olive Owner"))
                .body("items[0].actor.memberId", is(owner.path("memberId")))
                .body("items[0].address", is("127.0.0.1"))
                .body("items[0].correlationId", notNullValue())
                .body("items[0].at", notNullValue())
                .body("items[0].details.scopes", is("analyse:read"));
    }

    @Test
    void a_failed_guess_is_told_to_the_workspace_of_its_victim() {
        // Given
        Visitor owner = Visitor.owner();

        // When
        new Visitor()
                .post("/api/session", Map.of("email", "owner@example.org", "password", "a wrong guess"))
                .then()
                .statusCode(401);

        // Then
        Visitor.owner()
                .get("/api/audit?action=session.refused")
                .then()
                .body("items.target", hasItem("owner@example.org"));
        assertThat(owner.get("/api/audit").asString()).doesNotContain("a wrong guess");
    }

    @Test
    void no_secret_is_ever_written() {
        // Given
        Visitor owner = Visitor.owner();
        String key = owner.key("analyse:read");
        String invitation = owner.invite("member");

        // When
        String log = owner.get("/api/audit/export?format=jsonl").asString();

        // Then
        assertThat(log)
                .contains("key.created", "invitation.created", "owner.claimed")
                .doesNotContain(key, invitation, Visitor.PASSWORD, owner.cookie(), Closed.CLAIM_TOKEN);
    }

    @Test
    void the_whole_log_is_read_page_by_page() {
        // Given
        Visitor owner = Visitor.owner();
        owner.key("analyse:read");
        owner.key("analyse:read");
        List<String> all = owner.get("/api/audit?limit=200").path("items.id");

        // When
        List<String> read = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = owner.get("/api/audit?limit=2&cursor=" + next);
            read.addAll(page.path("items.id"));
            next = page.path("next");
        }

        // Then
        assertThat(read).containsExactlyElementsOf(all);
    }

    @Test
    void a_spreadsheet_runs_nothing_from_the_log() {
        // Given
        Visitor owner = Visitor.owner();
        owner.patch("/api/account", Map.of("name", "=1+1"));

        // When
        owner.key("analyse:read");

        // Then
        assertThat(owner.get("/api/audit/export?format=csv").asString())
                .startsWith("id,at,action,")
                .contains(",'=1+1,")
                .doesNotContain(",=1+1,");
        owner.patch("/api/account", Map.of("name", "Olive Owner"));
    }

    @Test
    void another_workspaces_log_is_not_told() {
        // Given
        Visitor owner = Visitor.owner();
        Visitor founder = Visitor.newcomer(owner, "admin");
        String own = founder.post("/api/workspaces", Map.of("name", "Apart")).path("id");
        founder.post("/api/session/workspace", Map.of("workspaceId", own));

        // When
        List<String> actions = founder.get("/api/audit").path("items.action");

        // Then
        assertThat(actions).containsOnly("workspace.created", "session.switched");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_entry set action = 'nothing'", "delete from audit_entry", "truncate audit_entry"})
    void the_service_itself_cannot_change_the_log(String statement) {
        Visitor.owner();
        assertThatThrownBy(() -> sql.execute(statement)).isInstanceOf(SqlFailure.class);
    }
}
