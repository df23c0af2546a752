package dev.rapport.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How people come in and go out by the pages: the sample, a table, an export, an erasure.
class PeopleInAndOutIT {
    private static final int LONGEST_WAIT_MILLIS = 60_000;
    private static final String TABLE = """
            Name,Company,Position
            Zofia Wilk,Baltic Rope,Buyer
            ,Baltic Rope,Nobody
            """;

    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    @BeforeAll
    static void allow_for_a_busy_machine() {
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT_MILLIS);
    }

    @Test
    void the_sample_comes_in_marked_and_goes_out_whole() {
        try (Visit visit = BROWSER.visit(new Browser.NewContextOptions())) {
            // Given
            go(visit, "/settings/data");
            button(visit, "Load the sample").click();
            assertThat(visit.page().getByText("The sample is in.")).isVisible();
            go(visit, "/connections?view=board&q=(sample)");
            assertThat(visit.page().getByText("Chiara Conti")).isVisible();
            visit.screenshot("sample");
            visit.assertClean();

            // When
            go(visit, "/settings/data");
            button(visit, "Take the sample out").click();

            // Then
            assertThat(visit.page().getByText("8 sample people are gone.")).isVisible();
            go(visit, "/connections?q=(sample)");
            assertThat(visit.page().getByText("Nobody fits what is asked for.")).isVisible();
            visit.assertClean();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 860", "DARK, 390, 844"})
    void a_table_is_looked_at_imported_and_its_person_erased(ColorScheme scheme, int width, int height) {
        Browser.NewContextOptions visitor =
                new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, height);
        try (Visit visit = BROWSER.visit(visitor)) {
            // Given
            go(visit, "/connections/import");
            visit.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("people.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)));
            assertThat(visit.page().getByText("1 row could not be read")).isVisible();
            visit.screenshot("import-%s-%d".formatted(scheme, width));
            visit.assertClean();

            // When
            button(visit, "Import it").click();
            assertThat(visit.page().getByText("Imported.")).isVisible();

            // Then
            go(visit, "/connections?q=Baltic");
            visit.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zofia Wilk"))
                    .click();
            button(visit, "Erase").click();
            visit.assertClean();
            button(visit, "Erase Zofia Wilk for good").click();
            assertThat(visit.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Connections");
            go(visit, "/connections?q=Baltic");
            assertThat(visit.page().getByText("Nobody fits what is asked for.")).isVisible();
        }
    }

    @Test
    void everybody_goes_out_as_a_table() throws IOException {
        try (Visit visit = BROWSER.visit(new Browser.NewContextOptions())) {
            // Given
            go(visit, "/connections/import");
            Locator link =
                    visit.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Connections as CSV"));

            // When
            Download table = visit.page().waitForDownload(link::click);

            // Then
            assertThat(Files.readString(table.path())).startsWith("id,name,company");
        }
    }

    @ParameterizedTest
    @CsvSource({"rule", "template", "audience", "member", "week"})
    void each_way_to_tell_outcomes_apart_has_its_address(String by) {
        try (Visit visit = BROWSER.visit(new Browser.NewContextOptions())) {
            go(visit, "/insights?by=" + by);

            assertThat(visit.page().getByLabel("Told apart by")).hasValue(by);
            assertThat(visit.page().locator("main [role=status][aria-label]")).hasCount(0);
            visit.screenshot("insights-" + by);
            visit.assertClean();
        }
    }

    private static void go(Visit visit, String path) {
        visit.page().navigate(TestPlatform.running().url().resolve(path).toString());
    }

    private static Locator button(Visit visit, String name) {
        return visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
