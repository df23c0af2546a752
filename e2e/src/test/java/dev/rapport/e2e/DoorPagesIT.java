package dev.rapport.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.rapport.local.launcher.Platform;
import dev.rapport.local.launcher.PlatformOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A team moves in through the pages: the console's link makes the owner, who lets others in.
class DoorPagesIT {
    private static final int LONGEST_WAIT_MILLIS = 60_000;
    private static final String OWNER = "olive@example.org";

    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private static Platform platform;

    @BeforeAll
    static void claim_what_was_open(@TempDir Path data) {
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT_MILLIS);
        Path repository = Path.of(System.getProperty("rapport.repository"))
                .toAbsolutePath()
                .normalize();
        platform = Platform.start(new PlatformOptions(repository, data, 0, Duration.ZERO), false, System.out::println);
        try (Visit visit = visit(ColorScheme.LIGHT, 1280, 860)) {
            assertThat(visit.page().getByText("Everyone who reaches this address acts as the owner."))
                    .isVisible();
            visit.screenshot("door-open");
            visit.assertClean();
            visit.page().navigate(platform.claimLink().orElseThrow().toString());
            fill(visit, "Your name", "Olive");
            fill(visit, "E-mail", OWNER);
            fill(visit, "Password", Person.PASSWORD);
            fill(visit, "Name of the workspace", "Northwind");
            visit.screenshot("door-claim");
            visit.assertClean();
            button(visit, "Become the owner").click();
            assertThat(visit.page().locator(".cm-content")).isVisible();
            assertThat(button(visit, "Account and workspace: Northwind")).isVisible();
        }
    }

    @AfterAll
    static void end() {
        platform.close();
    }

    @Test
    void whoever_is_not_signed_in_signs_in_and_comes_to_where_they_wanted_to_go() {
        try (Visit visit = visit(ColorScheme.LIGHT, 1280, 860)) {
            // Given
            visit.page().navigate(address("/connections?view=board"));
            fill(visit, "E-mail", OWNER);
            fill(visit, "Password", "not the right one");
            button(visit, "Sign in").click();
            assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("E-mail or password is wrong.");

            // When
            fill(visit, "Password", Person.PASSWORD);
            button(visit, "Sign in").click();

            // Then
            assertThat(visit.page()).hasURL(Pattern.compile("/connections\\?view=board$"));
            button(visit, "Account and workspace: Northwind").click();
            visit.page()
                    .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out"))
                    .click();
            assertThat(visit.page()
                            .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sign in to Rapport")))
                    .isVisible();
        }
    }

    @Test
    void an_invitation_lets_one_more_person_in_and_a_key_is_shown_once() {
        String link;
        try (Visit owner = signedIn(ColorScheme.LIGHT, 1280, 860)) {
            owner.page().navigate(address("/settings/members"));
            button(owner, "Make an invitation").click();
            Locator field = owner.page().getByLabel("Link for the invited");
            assertThat(field).hasValue(Pattern.compile("/invitation#.+"));
            link = field.inputValue();
            owner.screenshot("door-invited");
            owner.page().navigate(address("/settings/keys"));
            fill(owner, "What it is for", "Nightly import");
            owner.page()
                    .getByLabel("Connections", new Page.GetByLabelOptions().setExact(true))
                    .selectOption("write");
            button(owner, "Make a key").click();
            assertThat(owner.page().getByLabel("Key", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue(Pattern.compile("^rap_\\w{42}$"));
            owner.screenshot("door-key");
            owner.assertClean();
        }

        try (Visit newcomer = visit(ColorScheme.DARK, 390, 844)) {
            newcomer.page().navigate(link);
            assertThat(newcomer.page()
                            .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Join Northwind")))
                    .isVisible();
            fill(newcomer, "Your name", "Imre");
            fill(newcomer, "E-mail", UUID.randomUUID() + "@example.org");
            fill(newcomer, "Password", Person.PASSWORD);
            newcomer.screenshot("door-invitation");
            newcomer.assertClean();
            button(newcomer, "Join").click();
            assertThat(newcomer.page().locator(".cm-content")).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 860", "DARK, 1280, 860", "LIGHT, 390, 844", "DARK, 390, 844"})
    void the_pages_of_the_house_are_clean_in_every_light_and_width(ColorScheme scheme, int width, int height) {
        try (Visit visit = signedIn(scheme, width, height)) {
            for (String page : List.of("account", "members", "keys", "audit")) {
                visit.page().navigate(address("/settings/" + page));
                assertThat(visit.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                        .isVisible();
                assertThat(visit.page().locator("main [role=status][aria-label]"))
                        .hasCount(0);
                visit.screenshot("door-%s-%s-%d".formatted(page, scheme, width));
                visit.assertClean();
            }
        }
    }

    private static Visit signedIn(ColorScheme scheme, int width, int height) {
        Visit visit = visit(scheme, width, height);
        fill(visit, "E-mail", OWNER);
        fill(visit, "Password", Person.PASSWORD);
        visit.screenshot("door-sign-in-%s-%d".formatted(scheme, width));
        visit.assertClean();
        button(visit, "Sign in").click();
        assertThat(visit.page().locator(".cm-content")).isVisible();
        return visit;
    }

    private static Visit visit(ColorScheme scheme, int width, int height) {
        return BROWSER.visit(
                new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, height), platform.url());
    }

    private static String address(String path) {
        return platform.url().resolve(path).toString();
    }

    private static void fill(Visit visit, String label, String value) {
        visit.page()
                .getByLabel(Pattern.compile("^" + label))
                .and(visit.page().locator("input"))
                .first()
                .fill(value);
    }

    private static Locator button(Visit visit, String name) {
        return visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
