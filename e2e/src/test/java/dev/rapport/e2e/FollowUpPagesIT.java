package dev.rapport.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From a copied note to what is planned after the acceptance, as a person goes through the pages.
class FollowUpPagesIT {
    private static final int LONGEST_WAIT_MILLIS = 60_000;
    private static final String NOTE =
            "Hi Imre, your drawing of the tram depot's night shift made me late for my own. Which line wakes up first?";

    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    @BeforeAll
    static void allow_for_a_busy_machine() {
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT_MILLIS);
    }

    @BeforeAll
    static void have_somebody_accept() {
        Journey journey = Journey.begin();
        journey.sent();
        journey.accepted();
        journey.awaitReminder(reminder -> reminder.has("dueAt"));
    }

    @Test
    void a_note_that_was_copied_and_sent_is_followed_up() {
        try (Visit visit = BROWSER.visit(new Browser.NewContextOptions())) {
            // Given
            visit.type(NOTE);
            assertThat(visit.page().locator("[class*=cm-finding]").first()).isVisible();
            button(visit, "Copy note").click();
            visit.screenshot("copied");
            visit.page()
                    .getByRole(
                            AriaRole.TEXTBOX,
                            new Page.GetByRoleOptions().setName("Their name").setExact(true))
                    .fill("Imre Vass");
            visit.screenshot("sent");
            visit.assertClean();

            // When
            button(visit, "Yes, it is sent").click();
            visit.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See what is planned"))
                    .click();
            button(visit, "They accepted").click();

            // Then
            Locator planned =
                    visit.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Thank Imre Vass"));
            assertThat(planned).isVisible();
            assertThat(visit.page().getByText("Note sent")).isVisible();
            visit.screenshot("connection");
            visit.assertClean();
            awaitTwinBeside(visit);
            visit.screenshot("twin");
            visit.assertClean();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 860", "DARK, 1280, 860", "LIGHT, 390, 844", "DARK, 390, 844"})
    void the_rooms_are_clean_in_every_light_and_width(ColorScheme scheme, int width, int height) {
        // Given
        Browser.NewContextOptions visitor =
                new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, height);
        try (Visit visit = BROWSER.visit(visitor)) {
            // When
            look(visit, "Today", "today-%s-%d".formatted(scheme, width));
            look(visit, "Connections", "connections-%s-%d".formatted(scheme, width));
            visit.page()
                    .getByRole(AriaRole.TABLE)
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();

            // Then
            assertThat(visit.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("History")))
                    .isVisible();
            visit.screenshot("connection-%s-%d".formatted(scheme, width));
            visit.assertClean();
        }
    }

    /// The draft is still there, and reads like what has been sent, once the analyzer has heard of it.
    private static void awaitTwinBeside(Visit visit) {
        visit.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Compose"))
                .click();
        await().atMost(Journey.LONGEST_WAIT).untilAsserted(() -> {
            visit.page().reload();
            assertThat(visit.page().getByText("This went to"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(5_000));
        });
    }

    private static void look(Visit visit, String room, String screenshot) {
        visit.page()
                .getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(room))
                .click();
        assertThat(visit.page()
                        .getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(room).setLevel(1)))
                .isVisible();
        assertThat(visit.page()
                        .getByRole(AriaRole.MAIN)
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Noor"))
                        .first())
                .isVisible();
        visit.screenshot(screenshot);
        visit.assertClean();
    }

    private static Locator button(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
