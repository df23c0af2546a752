package dev.rapport.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The first page in a real browser: type a note, see what a reader would think.
class ComposerIT {

    private static final String WEAK_NOTE =
            "Hi Noor, I came across your profile and would love to connect and learn from your experience.";

    private static Playwright playwright;
    private static Browser browser;

    private final String url = Platforms.shared().url().toString();

    @BeforeAll
    static void openBrowser() {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_SKIP_VALIDATE_HOST_REQUIREMENTS", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    @ParameterizedTest
    @CsvSource({"light, 1280, 860", "dark, 1280, 860", "light, 390, 844", "dark, 390, 844"})
    void a_typed_note_is_judged_on_its_words(String scheme, int width, int height) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setColorScheme(ColorScheme.valueOf(scheme.toUpperCase(java.util.Locale.ROOT)))
                .setViewportSize(width, height))) {
            // Given
            Page page = context.newPage();
            List<String> errors = new ArrayList<>();
            List<String> foreign = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if ("error".equals(message.type())) {
                    errors.add(message.text());
                }
            });
            page.onRequest(request -> {
                if (!request.url().startsWith(url) && !request.url().startsWith("data:")) {
                    foreign.add(request.url());
                }
            });
            page.navigate(url);

            // When
            page.locator(".cm-content").click();
            page.keyboard().insertText(WEAK_NOTE);

            // Then
            assertThat(page.getByText("could be sent to anyone")
                            .or(page.getByText("Could be sent to anyone"))
                            .first())
                    .isVisible();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(
                            Path.of(System.getProperty("screenshots"), "composer-%s-%d.png".formatted(scheme, width))));
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(errors).isEmpty();
            assertThat(foreign).isEmpty();
        }
    }
}
