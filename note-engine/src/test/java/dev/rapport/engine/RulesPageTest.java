package dev.rapport.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The reference page says what the catalogue says. `-Drules.write=true` writes it.
class RulesPageTest {

    private static final Path PAGE = Path.of("../docs/reference/rules.md");

    @Test
    void the_page_is_of_this_catalogue() throws IOException {
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(PAGE, page());
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Rules

                Made from the engine's catalogue; `GET /api/rules` answers the same. Sources: S rows are about a job seeker who writes to a hiring manager,
                R rows about a recruiter who writes to a candidate. The severity is the usual one; the pairing of sender and audience may change it,
                and a workspace can. What each rule counts: [how a score comes about](../concepts/scoring.md).

                """);
        for (Rule rule : RuleCatalogue.rules()) {
            boolean strength = rule.severity() == Severity.STRENGTH;
            page.append("## `%s`\n\n".formatted(rule.id()))
                    .append("**%s** · %s · %s\n\n"
                            .formatted(rule.title(), rule.severity().wireName(), String.join(" ", rule.sources())))
                    .append(rule.explanation())
                    .append("\n\n- %s: %s\n"
                            .formatted(strength ? "shows it" : "without it", quoted(rule.goodExample())))
                    .append("- %s: %s\n\n".formatted(strength ? "lacks it" : "shows it", quoted(rule.badExample())));
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static String quoted(String example) {
        return example.isBlank() ? "(nothing)" : "`" + example + "`";
    }
}
