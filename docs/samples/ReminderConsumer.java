import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Prints each reminder that falls due, one line each: workspace, connection, id of the event, data as JSON.
///
/// Run it with `java -cp kafka-clients.jar:slf4j-api.jar ReminderConsumer.java BROKERS GROUP [COUNT]`; with a count, it
/// ends after that many. Several with one group share the work.
public final class ReminderConsumer {

    private static final int REMEMBERED = 10_000;

    /// Ids that were handled already. A program with a database keeps them there, in the transaction of the effect.
    private final Map<String, Boolean> handled = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    public static void main(String[] arguments) {
        if (arguments.length < 2) {
            System.err.println("Name the brokers and a group: localhost:9092 my-program");
            System.exit(2);
        }
        long count = arguments.length > 2 ? Long.parseLong(arguments[2]) : Long.MAX_VALUE;
        new ReminderConsumer().run(arguments[0], arguments[1], count);
    }

    private void run(String brokers, String group, long count) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers", brokers,
                "group.id", group,
                "auto.offset.reset", "earliest",
                "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("rapport.reminders"));
            long printed = 0;
            while (printed < count) {
                for (var event : consumer.poll(Duration.ofSeconds(1))) {
                    printed += handle(event);
                }
                // Only now: what was not handled comes again after a crash.
                consumer.commitSync();
            }
        }
    }

    private int handle(ConsumerRecord<String, String> event) {
        boolean due = header(event, "ce_type").equals("dev.rapport.reminder.due.v1");
        if (!due || handled.putIfAbsent(header(event, "ce_id"), true) != null) {
            return 0;
        }
        System.out.printf(
                "%s %s %s %s%n", header(event, "ce_workspaceid"), event.key(), header(event, "ce_id"), event.value());
        return 1;
    }

    private static String header(ConsumerRecord<?, ?> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
