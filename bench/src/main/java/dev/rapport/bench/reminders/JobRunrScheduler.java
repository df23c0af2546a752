package dev.rapport.bench.reminders;

import static org.jobrunr.server.BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jobrunr.configuration.JobRunr;
import org.jobrunr.configuration.JobRunrConfiguration;
import org.jobrunr.jobs.lambdas.JobRequest;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.server.JobActivator;
import org.jobrunr.storage.sql.postgres.PostgresStorageProvider;
import org.jspecify.annotations.Nullable;

/// JobRunr with many workers and the shortest poll that it takes.
final class JobRunrScheduler implements Scheduler {

    private static final int WORKERS = 64;
    private static final int MOVED_AT_ONCE = 5_000;
    private static final Duration POLL = Duration.ofSeconds(5);

    private final Stand stand;
    private final HikariDataSource dataSource;
    private final Publisher publisher;
    private @Nullable JobRequestScheduler client;
    private @Nullable BackgroundJobServer server;

    JobRunrScheduler(Stand stand) throws SQLException {
        this.stand = stand;
        stand.execute("create schema if not exists jobrunr");
        stand.prepareTopic(topic());
        dataSource = Pools.of(stand, "jobrunr");
        publisher = new Publisher(stand.kafka().bootstrapServers(), topic());
        configure();
    }

    @Override
    public String name() {
        return "JobRunr";
    }

    @Override
    public String topic() {
        return "bench.jobrunr";
    }

    @Override
    public List<String> tables() {
        return List.of("jobrunr.jobrunr_jobs");
    }

    @Override
    public void empty() throws SQLException {
        stand.execute("truncate jobrunr.jobrunr_jobs");
    }

    /// One job as the library stores it, and copies of it with other ids and times.
    @Override
    public void fill(int count, Instant first, Instant last) throws SQLException {
        Instant pattern = Instant.parse("2099-01-01T00:00:00.123456Z");
        UUID original = add(pattern);
        stand.execute("""
            insert into jobrunr.jobrunr_jobs (id, version, jobAsJson, jobSignature, state, createdAt, updatedAt, scheduledAt)
            select item.id, version, replace(replace(jobAsJson, '%1$s', item.id), '%2$s', %3$s), jobSignature, state,
                createdAt, updatedAt, due at time zone 'UTC'
            from jobrunr.jobrunr_jobs
            cross join (select gen_random_uuid()::text as id,
                    '%4$s'::timestamptz + ('%5$s'::timestamptz - '%4$s'::timestamptz) * number / %6$d as due
                from generate_series(1, %6$d) as number) as item
            where jobrunr_jobs.id = '%1$s'
            """.formatted(
                original, Message.TIME.format(pattern), Message.TIME_IN_SQL.formatted("due"), first, last, count));
        stand.execute("delete from jobrunr.jobrunr_jobs where id = '%s'".formatted(original));
    }

    @Override
    public void start() {
        configure();
        if (server != null) {
            server.start();
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Override
    public UUID add(Instant due) {
        UUID id = UUID.randomUUID();
        String message = Message.of(id.toString(), Message.TIME.format(due));
        client().schedule(id, due, new Fire(id.toString(), message));
        return id;
    }

    @Override
    public void cancel(UUID item) {
        client().delete(item);
    }

    private JobRequestScheduler client() {
        if (client == null) {
            throw new IllegalStateException("not configured");
        }
        return client;
    }

    private void configure() {
        JobRunrConfiguration.JobRunrConfigurationResult result = JobRunr.configure()
                .useJobActivator(new Handlers(publisher))
                .useStorageProvider(new PostgresStorageProvider(dataSource, "jobrunr."))
                .useBackgroundJobServer(
                        usingStandardBackgroundJobServerConfiguration()
                                .andWorkerCount(WORKERS)
                                .andScheduledJobsRequestSize(MOVED_AT_ONCE)
                                .andDeleteSucceededJobsAfter(Duration.ofHours(1))
                                .andPollInterval(POLL),
                        false)
                .initialize();
        client = result.getJobRequestScheduler();
        server = result.getBackgroundJobServer();
    }

    /// The job's data.
    public record Fire(String id, String message) implements JobRequest {
        @Override
        public Class<FireHandler> getJobRequestHandler() {
            return FireHandler.class;
        }
    }

    /// The job.
    public static final class FireHandler implements JobRequestHandler<Fire> {
        private final Publisher publisher;

        FireHandler(Publisher publisher) {
            this.publisher = publisher;
        }

        @Override
        public void run(Fire job) {
            publisher.publish(job.id(), job.message());
        }
    }

    private record Handlers(Publisher publisher) implements JobActivator {
        @Override
        public <T> T activateJob(Class<T> type) {
            return type.cast(new FireHandler(publisher));
        }
    }
}
