package dev.rapport.cli.stream;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Reads on one thread, works on all cores, and hands the results to the caller's thread in the order of the input.
///
/// At most [#IN_FLIGHT] items of together about [#WEIGHT_IN_FLIGHT] characters wait at a time, so memory stays constant
/// however long the input is. Threads are daemons: a caller that stops early (its output closed) may just leave.
public final class OrderedWork<T, R> {

    static final int IN_FLIGHT = 1024;
    static final int WEIGHT_IN_FLIGHT = 1 << 23;

    private final Source<T> source;
    private final ToIntFunction<T> weight;
    private final Function<T, R> work;
    private final BlockingQueue<Pending<R>> pending = new ArrayBlockingQueue<>(IN_FLIGHT);
    private final Semaphore room = new Semaphore(WEIGHT_IN_FLIGHT);

    /// @param weight about how many characters an item holds in memory
    public OrderedWork(Source<T> source, ToIntFunction<T> weight, Function<T, R> work) {
        this.source = source;
        this.weight = weight;
        this.work = work;
    }

    /// Runs until the source ends. A failure to read, to work or to write stops it and is thrown.
    public void run(Sink<R> sink) throws IOException, InterruptedException {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), daemons("worker"));
        Thread reader = daemons("reader").newThread(() -> readAll(workers));
        reader.start();
        try {
            deliver(sink);
        } finally {
            reader.interrupt();
            workers.shutdownNow();
        }
    }

    private void readAll(ExecutorService workers) {
        try {
            pending.put(new Pending<>(readItems(workers), 0));
        } catch (InterruptedException left) {
            Thread.currentThread().interrupt();
        }
    }

    private Future<@Nullable R> readItems(ExecutorService workers) throws InterruptedException {
        try {
            for (T item = source.next(); item != null; item = source.next()) {
                T current = item;
                int permits = Math.min(weight.applyAsInt(item) + 1, WEIGHT_IN_FLIGHT);
                room.acquire(permits);
                pending.put(new Pending<>(workers.submit(() -> work.apply(current)), permits));
            }
            return CompletableFuture.completedFuture(null);
        } catch (IOException | RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private void deliver(Sink<R> sink) throws IOException, InterruptedException {
        while (true) {
            Pending<R> next = pending.take();
            R result = result(next.result());
            if (result == null) {
                return;
            }
            room.release(next.permits());
            sink.accept(result, pending.isEmpty());
        }
    }

    private static <R> @Nullable R result(Future<@Nullable R> future) throws IOException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException unreadable -> throw unreadable;
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException(failed);
            }
        }
    }

    private static ThreadFactory daemons(String name) {
        return Thread.ofPlatform().daemon().name("rapport-" + name + "-", 1).factory();
    }

    private record Pending<R>(Future<@Nullable R> result, int permits) {}

    /// Where items come from; `null` is the end.
    @FunctionalInterface
    public interface Source<T> {
        @Nullable
        T next() throws IOException;
    }

    /// Where results go, in order.
    @FunctionalInterface
    public interface Sink<R> {

        /// @param lull nothing else is waiting: a good moment to flush
        void accept(R result, boolean lull) throws IOException;
    }
}
