package dev.rapport.bench.reminders;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// db-scheduler with what it recommends for throughput on Postgres: lock-and-fetch, and the message as the task's data.
final class DbScheduler implements Scheduler {

    private static final String TASK = "reminder";
    private static final int THREADS = 64;
    private static final Duration POLL = Duration.ofMillis(250);

    private static final String TABLE = """
            create table if not exists dbs.scheduled_tasks (
                task_name text not null,
                task_instance text not null,
                task_data bytea,
                execution_time timestamptz not null,
                picked boolean not null,
                picked_by text,
                last_success timestamptz,
                last_failure timestamptz,
                consecutive_failures int,
                last_heartbeat timestamptz,
                version bigint not null,
                priority smallint,
                primary key (task_name, task_instance));
            create index if not exists execution_time_idx on dbs.scheduled_tasks (execution_time);
            create index if not exists last_heartbeat_idx on dbs.scheduled_tasks (last_heartbeat);
            """;

    private final Stand stand;
    private final HikariDataSource dataSource;
    private final Publisher publisher;
    private final OneTimeTask<String> task;
    private com.github.kagkarlsson.scheduler.@Nullable Scheduler scheduler;

    DbScheduler(Stand stand) throws SQLException {
        this.stand = stand;
        stand.execute("create schema if not exists dbs;" + TABLE);
        stand.prepareTopic(topic());
        dataSource = Pools.of(stand, "dbs");
        publisher = new Publisher(stand.kafka().bootstrapServers(), topic());
        task = Tasks.oneTime(TASK, String.class)
                .execute((instance, context) -> publisher.publish(instance.getId(), instance.getData()));
    }

    @Override
    public String name() {
        return "db-scheduler";
    }

    @Override
    public String topic() {
        return "bench.db-scheduler";
    }

    @Override
    public List<String> tables() {
        return List.of("dbs.scheduled_tasks");
    }

    @Override
    public void empty() throws SQLException {
        stand.execute("truncate dbs.scheduled_tasks");
    }

    @Override
    public void fill(int count, Instant first, Instant last) throws SQLException {
        String message = Message.of("{id}", "{due}");
        stand.execute("""
            insert into dbs.scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
            select 'reminder', id, convert_to(replace(replace('%1$s', '{id}', id), '{due}', %2$s), 'UTF8'), due, false, 1
            from (select gen_random_uuid()::text as id,
                    '%3$s'::timestamptz + ('%4$s'::timestamptz - '%3$s'::timestamptz) * number / %5$d as due
                from generate_series(1, %5$d) as number) as item
            """.formatted(message, Message.TIME_IN_SQL.formatted("due"), first, last, count));
    }

    @Override
    public void start() {
        scheduler = build();
        scheduler.start();
    }

    @Override
    public void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public UUID add(Instant due) {
        UUID id = UUID.randomUUID();
        String message = Message.of(id.toString(), Message.TIME.format(due));
        client().schedule(task.instance(id.toString(), message), due);
        return id;
    }

    @Override
    public void cancel(UUID item) {
        client().cancel(TaskInstanceId.of(TASK, item.toString()));
    }

    private com.github.kagkarlsson.scheduler.Scheduler client() {
        if (scheduler == null) {
            scheduler = build();
        }
        return scheduler;
    }

    private com.github.kagkarlsson.scheduler.Scheduler build() {
        return com.github.kagkarlsson.scheduler.Scheduler.create(dataSource, task)
                .threads(THREADS)
                .pollingInterval(POLL)
                .pollUsingLockAndFetch(1.0, 4.0)
                .serializer(new Text())
                .build();
    }

    /// The message is text already.
    private static final class Text implements Serializer {
        @Override
        public byte[] serialize(Object data) {
            return data.toString().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] data) {
            return type.cast(new String(data, StandardCharsets.UTF_8));
        }
    }
}
