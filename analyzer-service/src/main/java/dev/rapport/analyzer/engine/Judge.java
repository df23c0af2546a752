package dev.rapport.analyzer.engine;

import dev.rapport.engine.Analysis;
import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.NoteEngine;
import dev.rapport.engine.Verdict;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The engine, loaded before the service is ready, with its figures: `rapport.analysis` (how long one takes) and
/// `rapport.analyses` (how many, by verdict).
@Startup
@ApplicationScoped
public class Judge {

    private final NoteEngine engine = NoteEngine.create();
    private final Timer duration;
    private final Map<Verdict, Counter> verdicts;

    Judge(MeterRegistry metrics) {
        this.duration = Timer.builder("rapport.analysis")
                .description("Judging one note")
                .publishPercentileHistogram()
                .register(metrics);
        Map<Verdict, Counter> counters = new EnumMap<>(Verdict.class);
        Arrays.stream(Verdict.values()).forEach(verdict -> counters.put(verdict, counter(verdict, metrics)));
        this.verdicts = Collections.unmodifiableMap(counters);
    }

    public Analysis judge(String text, NoteContext context, AnalysisSettings settings) {
        long start = System.nanoTime();
        Analysis analysis = engine.analyze(text, context, settings);
        duration.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        verdicts.get(analysis.verdict()).increment();
        return analysis;
    }

    private static Counter counter(Verdict verdict, MeterRegistry metrics) {
        return Counter.builder("rapport.analyses")
                .description("Notes judged")
                .tag("verdict", verdict.wireName())
                .register(metrics);
    }
}
