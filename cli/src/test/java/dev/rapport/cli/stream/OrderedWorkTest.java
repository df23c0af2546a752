package dev.rapport.cli.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

    @Test
    void an_answer_is_delivered_before_the_next_item_is_there() throws Exception {
        // Given: a source that gives its second item only once the first has been answered
        CountDownLatch answered = new CountDownLatch(1);
        AtomicInteger given = new AtomicInteger();
        List<Integer> results = new ArrayList<>();

        // When
        new OrderedWork<Integer, Integer>(
                        () -> switch (given.incrementAndGet()) {
                            case 1 -> 1;
                            case 2 -> awaited(answered);
                            default -> null;
                        },
                        item -> 1,
                        item -> item * 10)
                .run((result, lull) -> {
                    results.add(result);
                    answered.countDown();
                });

        // Then
        assertThat(results).containsExactly(10, 20);
    }

    @Test
    void reading_waits_for_a_slow_writer_so_memory_stays_constant() throws Exception {
        // Given
        AtomicInteger read = new AtomicInteger();
        AtomicInteger farthestAhead = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        int total = OrderedWork.IN_FLIGHT * 10;

        // When
        new OrderedWork<Integer, Integer>(
                        () -> read.get() == total ? null : read.incrementAndGet(), item -> 1, item -> item)
                .run((result, lull) -> {
                    int ahead = read.get() - written.incrementAndGet();
                    farthestAhead.accumulateAndGet(ahead, Math::max);
                });

        // Then: the queue, the one being put and the one being written
        assertThat(written).hasValue(total);
        assertThat(farthestAhead.get()).isLessThanOrEqualTo(OrderedWork.IN_FLIGHT + 2);
    }

    @Test
    void heavy_items_wait_for_room_one_after_the_other() throws Exception {
        // Given
        AtomicInteger read = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();

        // When
        new OrderedWork<Integer, Integer>(
                        () -> read.get() == 20 ? null : read.incrementAndGet(),
                        item -> OrderedWork.WEIGHT_IN_FLIGHT * 2,
                        item -> item)
                .run((result, lull) -> ahead.add(read.get() - result));

        // Then
        assertThat(ahead).hasSize(20).allMatch(items -> items <= 2);
    }

    @Test
    void a_source_that_breaks_off_is_reported_after_what_came_before() {
        // Given
        AtomicInteger read = new AtomicInteger();
        List<Integer> results = new ArrayList<>();
        OrderedWork<Integer, Integer> work = new OrderedWork<>(
                () -> {
                    if (read.incrementAndGet() > 3) {
                        throw new IOException("cable pulled");
                    }
                    return read.get();
                },
                item -> 1,
                item -> item);

        // Then
        assertThatThrownBy(() -> work.run((result, lull) -> results.add(result)))
                .isInstanceOf(IOException.class)
                .hasMessage("cable pulled");
        assertThat(results).containsExactly(1, 2, 3);
    }

    private static int awaited(CountDownLatch latch) throws IOException {
        try {
            latch.await();
            return 2;
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }
}
