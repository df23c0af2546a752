package dev.rapport.analyzer.engine;

import dev.rapport.engine.Analysis;
import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.Audience;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.NoteEngine;
import dev.rapport.engine.Sender;
import dev.rapport.engine.Situation;
import dev.rapport.engine.Suggestion;
import dev.rapport.engine.Verdict;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The engine, loaded before the service is ready, with its figures: `rapport.analysis` (how long one takes) and
/// `rapport.analyses` (how many, by verdict).
@Startup
@ApplicationScoped
public class Judge {

    private final NoteEngine engine = NoteEngine.create();
    private final Timer duration;
    private final Map<Verdict, Counter> verdicts;

    public Judge(MeterRegistry metrics) {
        this.duration = Timer.builder("rapport.analysis")
                .description("Judging one note")
                .publishPercentileHistogram()
                .register(metrics);
        Map<Verdict, Counter> counters = new EnumMap<>(Verdict.class);
        Arrays.stream(Verdict.values()).forEach(verdict -> counters.put(verdict, counter(verdict, metrics)));
        this.verdicts = Collections.unmodifiableMap(counters);
    }

    /// The first note at full depth loads the sentence model, the first in another language that of languages; nobody
    /// who types should wait for it.
    void warmUp(@Observes StartupEvent event) {
        Thread.ofPlatform().name("engine-warm-up").daemon().start(() -> {
            NoteContext context = new NoteContext(Sender.OTHER, Audience.UNKNOWN, Situation.OTHER);
            engine.analyze("Hello", context, AnalysisSettings.DEFAULT);
            engine.analyze("hyvää huomenta kaikille teille siellä", context, AnalysisSettings.DEFAULT);
        });
    }

    public Analysis judge(String text, NoteContext context, AnalysisSettings settings) {
        long start = System.nanoTime();
        Analysis analysis = engine.analyze(text, context, settings);
        duration.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        verdicts.get(analysis.verdict()).increment();
        return analysis;
    }

    public Optional<Suggestion> suggest(String text, NoteContext context, AnalysisSettings settings) {
        return engine.suggest(text, context, settings);
    }

    /// Judges words that nobody wrote, which count as no note.
    public Analysis tryOut(String text, NoteContext context, AnalysisSettings settings) {
        return engine.analyze(text, context, settings);
    }

    public boolean saysOnly(String text, List<String> given) {
        return engine.saysOnly(text, given);
    }

    private static Counter counter(Verdict verdict, MeterRegistry metrics) {
        return Counter.builder("rapport.analyses")
                .description("Notes judged")
                .tag("verdict", verdict.wireName())
                .register(metrics);
    }
}
