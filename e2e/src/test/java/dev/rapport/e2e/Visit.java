package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// One visitor's page, and what went wrong on it.
final class Visit implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> foreignRequests = new CopyOnWriteArrayList<>();

    Visit(BrowserContext context, URI url) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        context.onRequest(request -> {
            URI asked = URI.create(request.url());
            if (!List.of("data", "blob").contains(asked.getScheme())
                    && !url.getAuthority().equals(asked.getAuthority())) {
                foreignRequests.add(request.url());
            }
        });
        page.navigate(url.toString());
    }

    Page page() {
        return page;
    }

    void type(String note) {
        page.locator(".cm-content").click();
        page.keyboard().insertText(note);
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(System.getProperty("rapport.screenshots"), name + ".png")));
    }

    /// axe finds nothing, the console is empty, and nobody else was asked for anything.
    void assertClean() {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat(complaints).isEmpty();
        assertThat(foreignRequests).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
