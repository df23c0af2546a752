package dev.rapport.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The first page: type a note, see how it reads, mend it.
class ComposerIT {
    private static final int LONGEST_WAIT_MILLIS = 60_000;
    private static final String STOCK_WORDS = "came across your profile";
    private static final String NOTE = "Hi Noor, I " + STOCK_WORDS + ". Your talk on retiring the nightly batch made me"
            + " redraw our own pipeline. How did you win over the finance team?";

    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    @BeforeAll
    static void allow_for_a_busy_machine() {
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT_MILLIS);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 860", "DARK, 1280, 860", "LIGHT, 390, 844", "DARK, 390, 844"})
    void a_note_is_judged_on_its_words_as_it_is_typed(ColorScheme scheme, int width, int height) {
        Browser.NewContextOptions visitor =
                new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, height);
        try (Visit visit = BROWSER.visit(visitor)) {
            visit.screenshot("empty-%s-%d".formatted(scheme, width));
            visit.assertClean();

            visit.type(NOTE);

            assertThat(marked(visit, STOCK_WORDS)).isVisible();
            assertThat(visit.page()
                            .getByText(Pattern.compile("\\d+ out of 100"))
                            .first())
                    .isAttached();
            visit.screenshot("judged-%s-%d".formatted(scheme, width));
            visit.assertClean();
        }
    }

    @Test
    void a_fix_is_applied_and_the_note_judged_anew() {
        try (Visit visit = BROWSER.visit(new Browser.NewContextOptions())) {
            visit.type(NOTE);
            Locator fix = visit.page()
                    .getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText(STOCK_WORDS))
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove this sentence"));

            fix.click();

            assertThat(marked(visit, STOCK_WORDS)).hasCount(0);
            assertThat(visit.page().locator(".cm-content")).not().containsText(STOCK_WORDS);
            assertThat(visit.page().locator(".cm-content")).containsText("retiring the nightly batch");
            visit.screenshot("mended");
            visit.assertClean();
        }
    }

    @Test
    void what_is_known_of_the_reader_makes_a_note_that_can_be_taken_and_given_back() {
        try (Visit visit = BROWSER.visit(new Browser.NewContextOptions())) {
            // Given
            visit.type("Hi Noor, I came across your profile and would love to connect.");
            visit.page().getByText("nothing noted yet").click();
            visit.page().getByLabel("What they do").fill("head of data");
            visit.page()
                    .getByLabel("Where", new Page.GetByLabelOptions().setExact(true))
                    .fill("Quayside");
            visit.page().getByLabel("What they wrote or said").fill("talk on tide data");
            Locator take = visit.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put it in place of the note"));
            assertThat(take).isVisible();
            visit.screenshot("facts");
            visit.assertClean();

            // When
            take.click();

            // Then
            Locator note = visit.page().locator(".cm-content");
            assertThat(note).not().containsText(STOCK_WORDS);
            visit.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Undo").setExact(true))
                    .click();
            assertThat(note).containsText(STOCK_WORDS);
            visit.page().reload();
            assertThat(note).containsText(STOCK_WORDS);
            assertThat(visit.page().getByText("head of data, Quayside, talk on tide data"))
                    .isVisible();
            visit.assertClean();
        }
    }

    private static Locator marked(Visit visit, String words) {
        return visit.page()
                .locator("[class*=cm-finding]")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }
}
