package dev.rapport.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/// A body that fails once more than `limit` bytes of it have come; what comes after is dropped.
final class LimitedStream implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long limit;
    private long received;
    private @Nullable Handler<Throwable> failed;

    LimitedStream(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    boolean isExceeded() {
        return received > limit;
    }

    @Override
    public LimitedStream handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler == null ? null : piece -> pass(piece, handler));
        return this;
    }

    private void pass(Buffer piece, Handler<Buffer> handler) {
        boolean before = isExceeded();
        received += piece.length();
        if (!isExceeded()) {
            handler.handle(piece);
        } else if (!before && failed != null) {
            failed.handle(new BodyTooLongException());
        }
    }

    @Override
    public LimitedStream exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public LimitedStream pause() {
        body.pause();
        return this;
    }

    @Override
    public LimitedStream resume() {
        body.resume();
        return this;
    }

    @Override
    public LimitedStream fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public LimitedStream endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }

    /// The sender went on beyond the limit.
    static final class BodyTooLongException extends RuntimeException {}
}
