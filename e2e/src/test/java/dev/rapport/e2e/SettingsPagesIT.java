package dev.rapport.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The settings: one's seat, and who is told of reminders.
class SettingsPagesIT {
    private static final int LONGEST_WAIT_MILLIS = 60_000;

    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    @BeforeAll
    static void allow_for_a_busy_machine() {
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT_MILLIS);
    }

    @Test
    void an_absence_is_kept_beside_the_rest_of_the_seat() {
        try (Visit visit = BROWSER.visit(new Browser.NewContextOptions())) {
            // Given
            open(visit, "Seat");
            button(visit, "Add an absence").click();
            visit.page()
                    .getByLabel("From", new Page.GetByLabelOptions().setExact(false))
                    .last()
                    .fill("2031-07-07");
            visit.page().getByLabel("To, that day included").fill("2031-07-18");

            // When
            button(visit, "Save").nth(1).click();

            // Then
            assertThat(visit.page().getByText("Saved.")).isVisible();
            visit.page().reload();
            assertThat(visit.page().getByLabel("To, that day included").last()).hasValue("2031-07-18");
            assertThat(visit.page().getByText("Invitations in seven days").first())
                    .isVisible();
            visit.screenshot("seat");
            visit.assertClean();
        }
    }

    @Test
    void a_calendar_address_is_shown_once_and_answers_until_it_is_ended() {
        try (Visit visit = BROWSER.visit(new Browser.NewContextOptions())) {
            // Given
            open(visit, "Subscriptions");
            visit.page().getByLabel("Name of the calendar").fill("Tide desk");

            // When
            button(visit, "Make a calendar address").click();

            // Then
            Locator feed = visit.page().getByLabel("Address for the calendar program");
            assertThat(feed).hasValue(Pattern.compile("/calendar/.+\\.ics$"));
            visit.screenshot("calendar");
            String path = URI.create(feed.inputValue()).getPath();
            assertThat(TestPlatform.api().get(path).expect(200).response().body())
                    .startsWith("BEGIN:VCALENDAR");
            button(visit, "End it: Tide desk").click();
            button(visit, "Yes, end it").click();
            assertThat(button(visit, "End it: Tide desk")).hasCount(0);
            TestPlatform.api().get(path).expect(404);
            visit.assertClean();
        }
    }

    @Test
    void a_webhook_that_leads_nowhere_is_refused_in_words_and_nothing_typed_is_lost() {
        try (Visit visit = BROWSER.visit(new Browser.NewContextOptions())) {
            // Given
            open(visit, "Subscriptions");
            Locator url = visit.page().getByLabel(Pattern.compile("^Address"));
            url.fill("https://hooks.invalid/rapport");

            // When
            button(visit, "Add a webhook").click();

            // Then
            assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("hooks.invalid has no address");
            assertThat(url).hasValue("https://hooks.invalid/rapport");
            visit.screenshot("webhook-refused");
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 860", "DARK, 1280, 860", "LIGHT, 390, 844", "DARK, 390, 844"})
    void each_page_is_clean_in_every_light_and_width(ColorScheme scheme, int width, int height) {
        Browser.NewContextOptions visitor =
                new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, height);
        try (Visit visit = BROWSER.visit(visitor)) {
            open(visit, "Seat");
            List<String> pages = pages(visit).allTextContents();
            assertThat(pages).hasSizeGreaterThan(2);
            for (String page : pages) {
                open(visit, page);
                visit.screenshot("settings-%s-%s-%d".formatted(page, scheme, width));
                visit.assertClean();
            }
        }
    }

    private static Locator pages(Visit visit) {
        return visit.page()
                .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Settings"))
                .getByRole(AriaRole.LINK);
    }

    private static void open(Visit visit, String page) {
        visit.page()
                .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Settings"))
                .click();
        pages(visit)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + page + "$")))
                .click();
        assertThat(visit.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertThat(visit.page().locator("main [role=status][aria-label]")).hasCount(0);
    }

    private static Locator button(Visit visit, String name) {
        return visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
