package dev.rapport.templates.bench;

import dev.rapport.templates.Member;
import dev.rapport.templates.TemplateJson;
import dev.rapport.templates.WithRunningPlatform;
import dev.rapport.templates.database.Database;
import dev.rapport.tenancy.WorkspaceScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/// Not a test by its name, so it runs only when asked for: `-Dtest=LibraryBenchmark`. Numbers are in
/// bench/templates.md.
@QuarkusTest
@WithRunningPlatform
class LibraryBenchmark {

    private static final Logger LOG = Logger.getLogger(LibraryBenchmark.class);

    private static final String MANY = """
            insert into template (id, workspace_id, name, purpose, kind, sender, audiences, situation, tags, visibility,
                created_at, updated_at)
            select gen_random_uuid(), current_workspace(), 'Template ' || n || ' about ' ||
                (array['kilns','queues','wards','looms','ferries','harvests','audits','trams','tides','vaults'])[1 + n % 10]
                || ' ' || md5(n::text), 'Case ' || n % 1000, 'note', 'job_seeker', '{peer}', 'cold', '{}', 'workspace',
                now(), now()
            from generate_series(1, 100000) n
            """;

    private static final String THEIR_VERSIONS = """
            insert into template_version (id, workspace_id, template_id, number, state, text, slots, created_at, published_at)
            select gen_random_uuid(), current_workspace(), id, 1, 'published',
                'Hi {{first_name}}, your {{piece}} helped with ' || name || '.',
                '[{"name":"first_name","type":"person","prompt":"Who?","example":"Ines"},
                  {"name":"piece","type":"post_or_talk","prompt":"Which?","example":"guide to kiln logs"}]', now(), now()
            from template
            where starter_key is null
            """;

    @Inject
    Database database;

    @Inject
    WorkspaceScope workspaces;

    @Test
    void measure() {
        Member member = Member.ofNewWorkspace();
        String talk = "/api/templates/" + member.starter("cold-the-writing") + "/render";
        Map<String, Object> fills = Map.of(
                "slots",
                Map.of(
                        "first_name",
                        "Greta",
                        "piece",
                        "series on signs",
                        "point",
                        "one sign a choice",
                        "own_work",
                        "Vigo"));
        report("render and judge", 500, run -> member.post(talk, fills).statusCode(200));
        report("save and lint to publish", 100, run -> saveAndPublish(member, run));
        fill(member);
        report("search, one word of ten, first page of 10,000", 100, run -> member.get("/api/templates?q=looms"));
        report("search, a rare word", 200, run -> member.get("/api/templates?q=%22case+" + (run + 1) + "%22+trams"));
        report("list by name, first page", 200, run -> member.get("/api/templates"));
        report("list by kind and sender", 200, run -> member.get("/api/templates?kind=thank_you&sender=other"));
    }

    private static void saveAndPublish(Member member, int run) {
        String id = member.post("/api/templates", Map.of("template", TemplateJson.note("Bench " + run)))
                .extract()
                .path("id");
        member.post("/api/templates/" + id + "/publish", Map.of()).statusCode(200);
    }

    private void fill(Member member) {
        workspaces.inTransaction(member.workspaceId(), () -> {
            database.update(MANY);
            return database.update(THEIR_VERSIONS);
        });
        QuarkusTransaction.requiringNew().run(() -> database.update("analyze"));
    }

    private static void report(String what, int runs, IntConsumer action) {
        for (int run = 0; run < runs / 5; run++) {
            action.accept(run + runs);
        }
        long[] nanos = new long[runs];
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            action.accept(run);
            nanos[run] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        LOG.infof(
                "BENCH %s: p50 %.1f ms, p99 %.1f ms (%d runs)",
                what, nanos[runs / 2] / 1e6, nanos[(int) (runs * 0.99)] / 1e6, runs);
    }
}
