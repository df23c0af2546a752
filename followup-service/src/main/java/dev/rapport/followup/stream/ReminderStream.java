package dev.rapport.followup.stream;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// One client's stream: remembers where the client is, and is never sent more than the client has taken. Used by one
/// thread at a time, except that sends complete on others.
final class ReminderStream {

    private final UUID workspaceId;
    private final NoticeFilter filter;
    private final SseEventSink sink;
    private final Sse sse;
    private final long openedAt;
    private long number;
    private long saidAt;
    private CompletionStage<?> sending = CompletableFuture.completedFuture(null);

    /// @param number the last that the client has
    /// @param now in nanoseconds of a clock that only ever goes on
    ReminderStream(UUID workspaceId, NoticeFilter filter, long number, SseEventSink sink, Sse sse, long now) {
        this.workspaceId = workspaceId;
        this.filter = filter;
        this.number = number;
        this.sink = sink;
        this.sse = sse;
        this.openedAt = now;
        this.saidAt = now;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    long number() {
        return number;
    }

    boolean isClosed() {
        return sink.isClosed();
    }

    /// Whether the client has taken all that was sent.
    boolean isReady() {
        return sending.toCompletableFuture().isDone();
    }

    boolean isOlderThan(Duration longest, long now) {
        return now - openedAt > longest.toNanos();
    }

    boolean isSilentFor(Duration longest, long now) {
        return now - saidAt > longest.toNanos();
    }

    /// Sends what the client wants and does not have yet.
    void tell(List<Notice> notices, long now) {
        for (Notice notice : notices) {
            if (notice.number() > number) {
                number = notice.number();
                if (filter.lets(notice)) {
                    tell(notice);
                    saidAt = now;
                }
            }
        }
    }

    private void tell(Notice notice) {
        send(sse.newEventBuilder()
                .id(Long.toString(notice.number()))
                .name(notice.type())
                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                .data(notice.data())
                .build());
    }

    /// Says that something was missed that is no longer kept.
    void reset() {
        send(sse.newEventBuilder()
                .id(Long.toString(number))
                .name("reset")
                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                .data("{}")
                .build());
    }

    void comment(String text, long now) {
        send(sse.newEventBuilder().comment(text).build());
        saidAt = now;
    }

    void close() {
        sink.close();
    }

    private void send(OutboundSseEvent event) {
        sending = sink.send(event);
    }
}
