package dev.rapport.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/// Fills a workspace with templates, and each tenth of them with notes that were written from it, straight in the
/// database: what is measured is the finding, not the filling. A word of [#word] stands in about one text of 250.
final class FilledLibrary {

    /// A word that a tenth of the texts have.
    static final String COMMON = "looms";

    private static final String[] SYLLABLES = {"bra", "cor", "dim", "fel", "gan", "hol", "jur", "kep", "lom", "nav"};

    private static final String WORD = """
            create function bench_word(n int) returns text language sql immutable as $$
                select s[1 + h % 10] || s[1 + h / 10 % 10] || s[1 + h / 100 % 10]
                from (select abs(hashint4(n)) % 1000 as h, '{bra,cor,dim,fel,gan,hol,jur,kep,lom,nav}'::text[] as s) picked
            $$
            """;

    private static final String TEMPLATES = """
            insert into template (id, workspace_id, name, purpose, kind, sender, audiences, situation, tags, visibility,
                created_at, updated_at)
            select gen_random_uuid(), ?::uuid, 'About ' || bench_word(n) || ' ' || n, 'Case ' || bench_word(n + 10000000),
                'note', (array['job_seeker','recruiter','sales','other'])[1 + n % 4], '{peer}',
                (array['cold','event','mutual_connection','after_applying','other'])[1 + n % 5], '{}', 'workspace', now(), now()
            from generate_series(1, ?) n
            """;

    private static final String VERSIONS = """
            insert into template_version (id, workspace_id, template_id, number, state, text, slots, created_at, published_at)
            select gen_random_uuid(), workspace_id, id, 1, 'published',
                'Hi {{first_name}}, your {{piece}} on ' || bench_word(n * 2) || ' and ' || bench_word(n * 2 + 1)
                || ' made us change our ' || (array['kilns','queues','wards','looms','ferries','harvests','audits','trams',
                'tides','vaults'])[1 + n % 10] || '. What came of the ' || bench_word(n * 3 + 20000000) || '?',
                '[{"name":"first_name","type":"person","prompt":"Who?","example":"Ines"},
                  {"name":"piece","type":"post_or_talk","prompt":"Which?","example":"guide to kiln logs"}]', now(), now()
            from (select *, row_number() over (order by id)::int as n from template where name like 'About %') t
            """;

    private static final String OUTCOMES = """
            insert into outcome (workspace_id, connection_id, template_version_id, sent_at, accepted_at, not_accepted_at)
            select v.workspace_id, gen_random_uuid(), v.id, now() - interval '40 days',
                case when random() < 0.2 then now() end, null
            from (select *, row_number() over (order by id) as n from template_version) v, generate_series(1, 20)
            where v.n % 10 = 0
            """;

    private FilledLibrary() {}

    static void fill(String jdbcUrl, String ownerPassword, String workspace, int templates) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, "templates_owner", ownerPassword);
                Statement statement = connection.createStatement()) {
            statement.execute(WORD);
            addTemplates(connection, workspace, templates);
            statement.execute(VERSIONS);
            statement.execute(OUTCOMES);
            statement.execute("vacuum analyze");
        }
    }

    private static void addTemplates(Connection connection, String workspace, int templates) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TEMPLATES)) {
            statement.setString(1, workspace);
            statement.setInt(2, templates);
            statement.executeUpdate();
        }
    }

    /// The word of a number.
    static String word(int number) {
        return SYLLABLES[number % 10] + SYLLABLES[number / 10 % 10] + SYLLABLES[number / 100 % 10];
    }
}
