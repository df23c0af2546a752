package dev.rapport.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each room that the header leads to, as it stands when one enters it.
class EveryRoomIT {
    private static final int LONGEST_WAIT_MILLIS = 60_000;

    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    @BeforeAll
    static void allow_for_a_busy_machine() {
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT_MILLIS);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 860", "DARK, 1280, 860", "LIGHT, 390, 844", "DARK, 390, 844"})
    void each_room_opens_and_is_clean(ColorScheme scheme, int width, int height) {
        Browser.NewContextOptions visitor =
                new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, height);
        try (Visit visit = BROWSER.visit(visitor)) {
            Locator links = visit.page().getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK);
            assertThat(links.first()).isVisible();
            List<String> rooms = links.allTextContents();
            Locator title = visit.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
            for (String room : rooms.subList(1, rooms.size())) {
                String before = title.textContent();
                links.filter(new Locator.FilterOptions().setHasText(room)).click();
                assertThat(title).not().hasText(before);
                assertThat(visit.page().locator("main [role=status][aria-label]"))
                        .hasCount(0);
                visit.screenshot("room-%s-%s-%d".formatted(room, scheme, width));
                visit.assertClean();
            }
        }
    }
}
