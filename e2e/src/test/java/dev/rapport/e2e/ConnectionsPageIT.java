package dev.rapport.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The people as a board and as a table: moved by mouse, by keyboard, many at once.
class ConnectionsPageIT {
    private static final int LONGEST_WAIT_MILLIS = 60_000;

    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    @BeforeAll
    static void allow_for_a_busy_machine() {
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT_MILLIS);
    }

    @Test
    void a_card_is_dragged_to_what_is_legal_and_refused_elsewhere() {
        try (Visit visit = BROWSER.visit(new Browser.NewContextOptions())) {
            // Given
            sent("Dilnoza Karim");
            openBoard(visit, "Dilnoza");

            // When
            card(visit, "Sent").dragTo(column(visit, "In conversation"));

            // Then
            assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("They accepted, Not accepted");
            assertThat(card(visit, "Sent")).containsText("Dilnoza Karim");
            visit.screenshot("board-refused");
            card(visit, "Sent").dragTo(column(visit, "Accepted"));
            assertThat(card(visit, "Accepted")).containsText("Dilnoza Karim");
            visit.page().reload();
            assertThat(card(visit, "Accepted")).containsText("Dilnoza Karim");
            visit.assertClean();
        }
    }

    @Test
    void the_keyboard_moves_a_card_and_takes_it_back() {
        try (Visit visit = BROWSER.visit(new Browser.NewContextOptions())) {
            // Given
            sent("Eero Salmi");
            openBoard(visit, "Eero");
            Locator menu = button(visit, "Move Eero Salmi to…");

            // When
            menu.press("Enter");
            Locator first =
                    visit.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("They accepted"));
            assertThat(first).isVisible();
            visit.page().keyboard().press("ArrowDown");
            assertThat(first).isFocused();
            visit.page().keyboard().press("Enter");

            // Then
            assertThat(card(visit, "Accepted")).containsText("Eero Salmi");
            assertThat(menu).isFocused();
            visit.screenshot("board-moved");
            button(visit, "Undo").press("Enter");
            assertThat(card(visit, "Sent")).containsText("Eero Salmi");
            visit.assertClean();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 860", "DARK, 1280, 860", "LIGHT, 390, 844", "DARK, 390, 844"})
    void many_are_told_of_at_once_in_the_table(ColorScheme scheme, int width, int height) {
        Browser.NewContextOptions visitor =
                new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, height);
        try (Visit visit = BROWSER.visit(visitor)) {
            // Given
            String family = "Tamm" + scheme + width;
            sent("Liis " + family);
            sent("Maret " + family);
            openBoard(visit, family);
            visit.screenshot("board-%s-%d".formatted(scheme, width));
            visit.assertClean();
            visit.page()
                    .getByText("Table", new Page.GetByTextOptions().setExact(true))
                    .click();

            // When
            visit.page()
                    .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Select Liis"))
                    .check();
            visit.page()
                    .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Select Maret"))
                    .check();
            visit.screenshot("bulk-%s-%d".formatted(scheme, width));
            visit.assertClean();
            button(visit, "Not accepted (2)").click();

            // Then
            assertThat(visit.page().getByText("2 people: Not accepted")).isVisible();
            visit.page().reload();
            assertThat(visit.page().locator("[data-state=not_accepted]")).hasCount(2);
            visit.assertClean();
        }
    }

    private static void sent(String name) {
        Map<String, Object> note = Map.of(
                "text",
                "Hi " + name + ", your map of the harbour lights is on my wall. Who drew the first one?",
                "sender",
                "job_seeker",
                "audience",
                "peer",
                "situation",
                "cold");
        Map<String, Object> connection = Map.of("person", Map.of("name", name), "note", note, "rules", List.of());
        Api api = TestPlatform.api();
        String id = api.post("/api/connections", connection).expect(201).text("id");
        api.post("/api/connections/" + id + "/sent", Map.of()).expect(200);
    }

    private static void openBoard(Visit visit, String find) {
        visit.page()
                .getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Connections"))
                .click();
        visit.page()
                .getByText("Board", new Page.GetByTextOptions().setExact(true))
                .click();
        visit.page().getByRole(AriaRole.SEARCHBOX).fill(find);
        assertThat(visit.page()).hasURL(Pattern.compile("view=board&q=" + find));
        assertThat(card(visit, "Sent").first()).containsText(find);
    }

    private static Locator column(Visit visit, String name) {
        return visit.page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + " \\d")));
    }

    private static Locator card(Visit visit, String columnName) {
        return column(visit, columnName).getByRole(AriaRole.LISTITEM);
    }

    private static Locator button(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
