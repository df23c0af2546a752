package dev.rapport.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How quick the pages are, in one run: `bench/web.md` says how and shows figures. No test: nothing is asserted, and
/// the
/// build does not run it. `mvn -pl e2e verify -Dit.test=WebBench`.
class WebBench {
    private static final int LOADS = 15;
    private static final int KEYSTROKES = 150;
    private static final int PEOPLE = 10_000;
    private static final int PATIENCE_MILLIS = 180_000;
    private static final String NOTE =
            "Hi Noor, I came across your profile. Your talk on retiring the nightly batch made"
                    + " me redraw our own pipeline. How did you win over the finance team";

    /// What the browser has kept of the first load, which was into an empty cache.
    private static final String FIRST_LOAD = """
            () => new Promise((done) => {
              let paint = 0, shifted = 0;
              new PerformanceObserver((list) => { paint = list.getEntries().at(-1).startTime })
                .observe({ type: 'largest-contentful-paint', buffered: true });
              new PerformanceObserver((list) => list.getEntries().forEach((one) => { shifted += one.value }))
                .observe({ type: 'layout-shift', buffered: true });
              const weight = (ending) => performance.getEntriesByType('resource')
                .filter((one) => new URL(one.name).pathname.endsWith(ending))
                .reduce((sum, one) => sum + one.encodedBodySize, 0) / 1000;
              const editor = performance.getEntriesByType('resource')
                .filter((one) => one.name.includes('CodeEditor')).reduce((sum, one) => sum + one.encodedBodySize, 0) / 1000;
              setTimeout(() => done([paint, shifted, weight('.js') - editor, editor, weight('.css'), weight('.woff2')]), 500);
            })""";

    private static final String WATCH_READING = """
            window.latencies = []; let typed = 0;
            document.querySelector('.cm-content').addEventListener('keydown', () => { typed = performance.now() }, true);
            const aside = document.querySelector('aside[aria-busy]');
            new MutationObserver(() => {
              if (typed && aside.getAttribute('aria-busy') === 'false') {
                const from = typed; typed = 0;
                requestAnimationFrame(() => window.latencies.push(performance.now() - from));
              }
            }).observe(aside, { attributes: true, attributeFilter: ['aria-busy'] });""";

    private static final String SCROLL = """
            async () => {
              const frames = []; let rows = 0; let last = performance.now();
              const end = last + 10_000, height = document.documentElement.scrollHeight, begin = last;
              while (last < end) {
                window.scrollTo(0, height * (last - begin) / 10_000);
                await new Promise(requestAnimationFrame);
                const now = performance.now(); frames.push(now - last); last = now;
                rows = Math.max(rows, document.querySelectorAll('tbody tr').length);
              }
              return { frames, rows };
            }""";

    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private final StringBuilder report = new StringBuilder();

    @Test
    void measure() throws IOException {
        load();
        type();
        scroll();
        Path file = Path.of(System.getProperty("rapport.screenshots")).resolveSibling("web-figures.md");
        Files.writeString(file, report);
        System.out.println(report);
    }

    private void load() {
        List<List<Double>> loads = new ArrayList<>();
        for (int i = 0; i < LOADS; i++) {
            try (Visit visit = BROWSER.visit(new Browser.NewContextOptions())) {
                visit.page().locator(".cm-content").waitFor();
                loads.add(doubles(visit.page().evaluate(FIRST_LOAD)));
            }
        }
        List<Double> paints = loads.stream().map(List::getFirst).toList();
        List<Double> shifts = loads.stream().map(one -> one.get(1)).toList();
        List<Double> last = loads.getLast();
        line(
                "largest contentful paint, empty cache, p50 / worst of %d loads".formatted(LOADS),
                "%.0f / %.0f ms".formatted(at(paints, 0.5), at(paints, 1)));
        line("layout shift while loading, worst", "%.4f".formatted(at(shifts, 1)));
        line("scripts of the first page, compressed", "%.1f kB".formatted(last.get(2)));
        line("the editor, loaded after it", "%.1f kB".formatted(last.get(3)));
        line("styles, compressed", "%.1f kB".formatted(last.get(4)));
        line("fonts", "%.1f kB".formatted(last.get(5)));
    }

    private void type() {
        try (Visit visit = BROWSER.visit(new Browser.NewContextOptions())) {
            Page page = visit.page();
            visit.type(NOTE);
            page.getByText("out of 100").first().waitFor();
            page.evaluate("() => {" + WATCH_READING + "}");
            for (int i = 0; i < KEYSTROKES; i++) {
                page.keyboard().press(i % 2 == 0 ? "?" : "Backspace");
                int seen = i + 1;
                page.waitForFunction("window.latencies.length >= " + seen);
            }
            List<Double> latencies = doubles(page.evaluate("window.latencies"));
            line(
                    "keystroke to shown findings, p50 / p99 of %d".formatted(KEYSTROKES),
                    "%.0f / %.0f ms".formatted(at(latencies, 0.5), at(latencies, 0.99)));
            line("– of that the pause before asking", "250 ms");
        }
    }

    private void scroll() {
        takeUpPeople();
        try (Visit visit = BROWSER.visit(new Browser.NewContextOptions().setViewportSize(1280, 860))) {
            Page page = visit.page();
            page.setDefaultTimeout(PATIENCE_MILLIS);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Connections"))
                    .click();
            page.locator("tbody tr").first().waitFor();
            long begin = System.nanoTime();
            page.evaluate("""
                    async () => {
                      while (document.querySelector('table').getAttribute('aria-rowcount') === '-1') {
                        window.scrollTo(0, document.documentElement.scrollHeight);
                        await new Promise((done) => setTimeout(done, 20));
                      }
                      window.scrollTo(0, 0);
                    }""");
            line("all rows loaded by scrolling on", "%.1f s".formatted((System.nanoTime() - begin) / 1e9));
            Map<?, ?> scrolled = (Map<?, ?>) page.evaluate(SCROLL);
            List<Double> frames = doubles(Objects.requireNonNull(scrolled.get("frames")));
            line("rows in all", "%s".formatted(page.locator("table").getAttribute("aria-rowcount")));
            line("rows on the page at most", "%s".formatted(scrolled.get("rows")));
            line(
                    "frame while scrolling top to end in 10 s, p50 / p99",
                    "%.1f / %.1f ms".formatted(at(frames, 0.5), at(frames, 0.99)));
        }
    }

    private static void takeUpPeople() {
        Api api = TestPlatform.api();
        IntStream.range(0, PEOPLE)
                .parallel()
                .forEach(i -> api.post(
                                "/api/connections",
                                Map.of(
                                        "person", Map.of("name", "Person " + i, "company", "Company " + i % 97),
                                        "note",
                                                Map.of(
                                                        "text",
                                                        "",
                                                        "sender",
                                                        "other",
                                                        "audience",
                                                        "peer",
                                                        "situation",
                                                        "cold"),
                                        "rules", List.of()))
                        .expect(201));
    }

    private static List<Double> doubles(Object values) {
        return ((List<?>) values)
                .stream().map(value -> ((Number) value).doubleValue()).toList();
    }

    private static double at(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
    }

    private void line(String what, String figure) {
        report.append("| ").append(what).append(" | ").append(figure).append(" |\n");
    }
}
