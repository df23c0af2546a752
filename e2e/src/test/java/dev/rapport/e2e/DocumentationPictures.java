package dev.rapport.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The pictures of the pages that README and docs show, taken of the real platform. No test, and not run by the build:
/// `mvn -pl e2e verify -Dit.test=DocumentationPictures` writes them anew into `docs/images/`.
class DocumentationPictures {
    private static final int LONGEST_WAIT_MILLIS = 60_000;
    private static final Path IMAGES = Path.of(System.getProperty("rapport.repository"), "docs", "images");
    private static final String NOTE =
            "Hi Noor, I came across your profile. Your talk on retiring the nightly batch made"
                    + " me redraw our own pipeline. How did you win over the finance team?";

    /// Name, company, post, and how far it went.
    private static final List<List<String>> PEOPLE = List.of(
            List.of("Abena Osei", "Northlight", "Head of Data"),
            List.of("Imre Vass", "Tramworks", "Operations Lead", "sent"),
            List.of("Mei Lin", "Lumen Health", "Talent Partner", "sent"),
            List.of("Yusuf Demir", "Ferrous Labs", "Staff Engineer", "sent", "accepted"),
            List.of("Saoirse Byrne", "Old Mill Bank", "Engineering Manager", "sent", "accepted", "replied"),
            List.of("Kenji Mori", "Quayside", "Head of Data", "sent", "accepted", "replied", "interest-mentioned"),
            List.of("Priya Nair", "Northlight", "Operations Lead", "sent", "not-accepted"),
            List.of("Ana Silva", "Lumen Health", "Staff Engineer", "sent", "closed"));

    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    @Test
    void take() {
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT_MILLIS);
        PEOPLE.forEach(DocumentationPictures::takeUp);
        try (Visit visit = BROWSER.visit(new Browser.NewContextOptions().setViewportSize(1280, 860))) {
            Page page = visit.page();
            page.getByText("Understood").click();
            visit.type(NOTE);
            assertThat(page.locator("[class*=cm-finding]").first()).isVisible();
            picture(page, "composer");
            room(page, "/connections?view=board", "On the way", "board");
            room(page, "/connections", "Kenji Mori", "connections");
            page.getByText("Saoirse Byrne").click();
            assertThat(page.getByText("History")).isVisible();
            picture(page, "person");
            room(page, "/today", "Coming next", "today");
            room(page, "/templates", "Find a template", "templates");
            room(page, "/settings/subscriptions", "Webhooks", "subscriptions");
            room(page, "/rules", "Faults", "rules");
        }
    }

    private static void room(Page page, String address, String shown, String name) {
        page.navigate(TestPlatform.running().url().resolve(address).toString());
        assertThat(page.getByText(shown).or(page.getByPlaceholder(shown)).first())
                .isVisible();
        assertThat(page.locator("main [role=status][aria-label]")).hasCount(0);
        picture(page, name);
    }

    private static void picture(Page page, String name) {
        page.evaluate("document.activeElement?.blur()");
        page.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(name + ".png")));
    }

    private static void takeUp(List<String> person) {
        Api api = TestPlatform.api();
        Map<String, String> details =
                Map.of("name", person.get(0), "company", person.get(1), "position", person.get(2));
        Map<String, String> note = Map.of(
                "text",
                "Hi, your chapter on " + person.get(1) + "'s night shift made me look twice. What came before it?",
                "sender",
                "job_seeker",
                "audience",
                "hiring_manager",
                "situation",
                "cold");
        String id = api.post("/api/connections", Map.of("person", details, "note", note, "rules", List.of()))
                .expect(201)
                .text("id");
        person.stream()
                .skip(3)
                .forEach(move -> api.post("/api/connections/" + id + "/" + move, Map.of())
                        .expect(200));
    }
}
