package dev.rapport.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The library and the batches, as a person goes through them.
class LibraryAndBatchPagesIT {
    private static final int LONGEST_WAIT_MILLIS = 60_000;
    private static final String CSV = """
            id,note,sender,audience,situation
            1,"Hi Ana, your table of ferry delays by tide is pinned above my desk. How did you get the raw logs?",other,peer,cold
            2,I'd like to add you to my professional network.,recruiter,candidate,cold
            3,Hello,emperor,candidate,cold
            """;

    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    @BeforeAll
    static void allow_for_a_busy_machine() {
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT_MILLIS);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 860", "DARK, 390, 844"})
    void a_template_is_found_filled_and_taken_to_the_composer(ColorScheme scheme, int width, int height) {
        try (Visit visit = visit(scheme, width, height)) {
            // Given
            enter(visit, "Templates");
            visit.page().getByRole(AriaRole.SEARCHBOX).fill("road");
            Locator found = visit.page()
                    .getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2))
                    .getByRole(AriaRole.LINK);
            assertThat(found.first()).isVisible();
            visit.screenshot("templates-%s-%d".formatted(scheme, width));
            visit.assertClean();

            // When
            found.first().click();
            Locator slots = visit.page().getByRole(AriaRole.TEXTBOX);
            assertThat(slots.first()).isVisible();
            for (int i = 0; i < slots.count(); i++) {
                slots.nth(i).fill("Ilmatar Koski");
            }
            Locator compose = visit.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on in the composer"));
            assertThat(compose).isEnabled();
            visit.screenshot("template-%s-%d".formatted(scheme, width));
            visit.assertClean();
            compose.click();

            // Then
            assertThat(visit.page().locator(".cm-content")).containsText("Ilmatar Koski");
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 860", "DARK, 390, 844"})
    void a_file_of_notes_is_looked_at_judged_and_its_results_shown(ColorScheme scheme, int width, int height) {
        try (Visit visit = visit(scheme, width, height)) {
            // Given
            enter(visit, "Batches");
            visit.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("notes.csv", "text/csv", CSV.getBytes(StandardCharsets.UTF_8)));
            assertThat(visit.page().getByText("1 row is no note")).isVisible();
            visit.screenshot("upload-%s-%d".formatted(scheme, width));
            visit.assertClean();

            // When
            visit.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Judge these notes"))
                    .click();

            // Then
            assertThat(visit.page().getByText("2 of 2 notes")).isVisible();
            assertThat(visit.page().getByText(Pattern.compile("^Done$"))).isVisible();
            assertThat(visit.page().getByText("your table of ferry delays")).isVisible();
            visit.screenshot("batch-%s-%d".formatted(scheme, width));
            visit.assertClean();
        }
    }

    private static Visit visit(ColorScheme scheme, int width, int height) {
        return BROWSER.visit(
                new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, height));
    }

    private static void enter(Visit visit, String room) {
        visit.page()
                .getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(room))
                .click();
    }
}
