package dev.rapport.followup.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The streams that clients have open on this replica. One thread looks in the table for all of them, a query a
/// workspace, so it does not matter on which replica a notice was written.
@ApplicationScoped
class ReminderStreams {

    private static final Logger LOG = Logger.getLogger(ReminderStreams.class);
    private static final int BATCH = 200;
    private static final int LONGEST_STOP_MILLIS = 5_000;

    private final Set<ReminderStream> streams = ConcurrentHashMap.newKeySet();
    private final NoticeReader notices;
    private final StreamConfig config;
    private volatile @Nullable Thread worker;

    ReminderStreams(NoticeReader notices, StreamConfig config) {
        this.notices = notices;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        worker = Thread.ofPlatform().name("reminder-streams").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Thread running = worker;
        if (running != null) {
            worker = null;
            running.interrupt();
            running.join(LONGEST_STOP_MILLIS);
        }
        streams.forEach(ReminderStream::close);
    }

    /// @param number the last notice that the client has
    /// @param missed whether there were others after it that are no longer kept
    void open(UUID workspaceId, NoticeFilter filter, long number, boolean missed, SseEventSink sink, Sse sse) {
        var stream = new ReminderStream(workspaceId, filter, number, sink, sse, System.nanoTime());
        stream.comment("connected", System.nanoTime());
        if (missed) {
            stream.reset();
        }
        streams.add(stream);
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                round();
                Thread.sleep(config.interval());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void round() {
        long now = System.nanoTime();
        streams.removeIf(stream -> isOver(stream, now));
        Map<UUID, List<ReminderStream>> ready = streams.stream()
                .filter(ReminderStream::isReady)
                .collect(Collectors.groupingBy(ReminderStream::workspaceId));
        ready.forEach((workspaceId, listeners) -> tellOrReport(workspaceId, listeners, now));
    }

    private boolean isOver(ReminderStream stream, long now) {
        if (!stream.isClosed() && stream.isOlderThan(config.longest(), now)) {
            stream.close();
        }
        return stream.isClosed();
    }

    /// A stream keeps its place when anything fails, and the next round goes on from there.
    private void tellOrReport(UUID workspaceId, List<ReminderStream> listeners, long now) {
        try {
            tell(workspaceId, listeners, now);
        } catch (RuntimeException failure) {
            LOG.warnf(
                    "Streams of workspace %s could not be served, trying again: %s", workspaceId, failure.getMessage());
            LOG.debug("Cause of the failed look for notices", failure);
        }
    }

    private void tell(UUID workspaceId, List<ReminderStream> listeners, long now) {
        long furthestBehind =
                listeners.stream().mapToLong(ReminderStream::number).min().orElseThrow();
        List<Notice> news = notices.after(workspaceId, furthestBehind, BATCH);
        for (ReminderStream listener : listeners) {
            listener.tell(news, now);
            if (listener.isSilentFor(config.heartbeat(), now)) {
                listener.comment("still here", now);
            }
        }
    }
}
