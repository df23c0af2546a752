package dev.rapport.local.launcher;

import dev.rapport.local.FreePort;
import dev.rapport.local.LocalFailure;
import dev.rapport.local.kafka.LocalKafka;
import dev.rapport.local.postgres.LocalPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/// The whole platform, running. Also how the end-to-end tests start it, kill parts of it and look at it.
public final class Platform implements AutoCloseable {
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Map<ServiceDefinition, ServiceProcess> services = new EnumMap<>(ServiceDefinition.class);
    private final PlatformOptions options;
    private final DataDirectory data;
    private final Consumer<String> console;
    private final DataLock lock;
    private String bootstrapServers = "";
    private String jdbcUrl = "";

    private Platform(PlatformOptions options, Consumer<String> console) {
        this.options = options;
        this.data = new DataDirectory(options.data());
        this.console = console;
        requireBuilt();
        data.prepare();
        this.lock = DataLock.take(data);
    }

    /// Starts everything and returns when every service is ready.
    ///
    /// @param fresh forgets what the data directory holds
    /// @param console takes lines about what happens, for a person
    /// @throws LocalFailure if something is in the way; what was started is stopped
    public static Platform start(PlatformOptions options, boolean fresh, Consumer<String> console) {
        Platform platform = new Platform(options, console);
        try {
            platform.startAll(fresh);
            return platform;
        } catch (RuntimeException failure) {
            platform.close();
            throw failure;
        }
    }

    /// Where people and programs meet the platform.
    public URI url() {
        return services.get(ServiceDefinition.GATEWAY).url();
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    public String jdbcUrl() {
        return jdbcUrl;
    }

    /// Where a service answers behind the gateway.
    ///
    /// @param serviceName as its folder is called (`followup-service`)
    public URI urlOf(String serviceName) {
        return service(serviceName).url();
    }

    /// Ends a service as a power cut would; the platform starts it again.
    public void kill(String serviceName) {
        service(serviceName).kill();
    }

    /// Waits until the service answers again.
    public void awaitReady(String serviceName) {
        service(serviceName).awaitReady();
    }

    private void startAll(boolean fresh) {
        if (fresh) {
            data.clear();
            data.prepare();
        }
        int port = options.port() == 0 ? FreePort.find() : requireFree(options.port());
        lock.describe("http://127.0.0.1:" + port);
        Secrets secrets = Secrets.of(data);
        startStores(secrets);
        startServices(new ServiceEnvironment(jdbcUrl, bootstrapServers, secrets, urls(port), options));
    }

    /// Both at once; the broker finds its classes by the context class loader of its thread.
    private void startStores(Secrets secrets) {
        console.accept("Starting Postgres and Kafka …");
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        CompletableFuture<LocalKafka> starting = CompletableFuture.supplyAsync(() -> {
            Thread.currentThread().setContextClassLoader(loader);
            return LocalKafka.startKept(data.kafka());
        });
        try {
            LocalPostgres postgres =
                    LocalPostgres.startKept(data.postgres(), data.log("postgres"), secrets.databasePasswords());
            running.push(postgres);
            jdbcUrl = postgres.jdbcUrl();
        } finally {
            LocalKafka kafka = await(starting);
            running.push(kafka);
            bootstrapServers = kafka.bootstrapServers();
        }
    }

    private void startServices(ServiceEnvironment environment) {
        console.accept("Starting the services …");
        for (ServiceDefinition definition : ServiceDefinition.values()) {
            ServiceProcess service = process(definition, environment);
            service.start();
            services.put(definition, service);
            running.push(service::stop);
        }
        services.values().forEach(ServiceProcess::awaitReady);
    }

    private ServiceProcess process(ServiceDefinition definition, ServiceEnvironment environment) {
        Path jar = definition.jar(options.repository());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JvmOptions.of(data.cache(), definition.serviceName(), buildKey(jar)));
        command.addAll(List.of("-jar", jar.toString()));
        return new ServiceProcess(
                definition.serviceName(),
                environment.urls().get(definition),
                command,
                environment.of(definition),
                data.log(definition.serviceName()),
                console);
    }

    private static String buildKey(Path jar) {
        try {
            return Long.toString(Files.getLastModifiedTime(jar).toMillis(), 36);
        } catch (IOException e) {
            throw new LocalFailure("Cannot read %s (%s).".formatted(jar, e.getMessage()), e);
        }
    }

    private static Map<ServiceDefinition, URI> urls(int gatewayPort) {
        Map<ServiceDefinition, URI> urls = new EnumMap<>(ServiceDefinition.class);
        for (ServiceDefinition service : ServiceDefinition.values()) {
            int port = service == ServiceDefinition.GATEWAY ? gatewayPort : FreePort.find();
            urls.put(service, URI.create("http://127.0.0.1:" + port));
        }
        return urls;
    }

    private static int requireFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LocalFailure("Port %d is taken. Choose another with --port.".formatted(port), e);
        }
    }

    private void requireBuilt() {
        for (ServiceDefinition service : ServiceDefinition.values()) {
            Path jar = service.jar(options.repository());
            if (Files.notExists(jar)) {
                throw new LocalFailure("%s is not built: there is no %s.".formatted(service.serviceName(), jar));
            }
        }
    }

    private ServiceProcess service(String name) {
        return services.values().stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service is called " + name));
    }

    private static LocalKafka await(CompletableFuture<LocalKafka> starting) {
        try {
            return starting.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof LocalFailure known
                    ? known
                    : new LocalFailure("Kafka does not start (%s).".formatted(failure.getCause()), failure);
        }
    }

    /// Stops everything, last started first.
    @Override
    public void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception failure) {
                console.accept("While stopping: " + failure.getMessage());
            }
        }
        lock.close();
    }
}
