package dev.rapport.local.launcher;

import dev.rapport.local.FreePort;
import dev.rapport.local.LocalFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The whole platform, running. Also how the end-to-end tests start it, kill parts of it and look at it.
public final class Platform implements AutoCloseable {
    private static final int HIGHEST_PORT = 65_535;

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Map<ServiceDefinition, ServiceProcess> services = new EnumMap<>(ServiceDefinition.class);
    private final PlatformOptions options;
    private final DataDirectory data;
    private final Consumer<String> console;
    private CompletableFuture<String> broken = new CompletableFuture<>();
    private Optional<ServiceEnvironment> environment = Optional.empty();
    private String bootstrapServers = "";
    private String jdbcUrl = "";

    private Platform(PlatformOptions options, Consumer<String> console) {
        this.options = options;
        this.data = new DataDirectory(options.data());
        this.console = console;
    }

    /// Starts everything and returns when every service is ready.
    ///
    /// @param fresh forgets what the data directory holds
    /// @param console takes lines about what happens, for a person
    /// @throws LocalFailure if something is in the way, or the thread was interrupted; what was started is stopped
    public static Platform start(PlatformOptions options, boolean fresh, Consumer<String> console) {
        Platform platform = new Platform(options, console);
        try {
            platform.startAll(fresh);
            return platform;
        } catch (RuntimeException failure) {
            // An interrupted thread could wait for nothing, and so stop nothing in order.
            boolean interrupted = Thread.interrupted();
            platform.close();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            throw failure;
        }
    }

    /// Where people and programs meet the platform.
    public URI url() {
        return service(ServiceDefinition.GATEWAY.serviceName()).url();
    }

    /// Where the first owner's account is made; empty once it is.
    public Optional<URI> claimLink() {
        return Claim.isOpen(url())
                ? Optional.of(url().resolve("/claim#" + Secrets.of(data).claimToken()))
                : Optional.empty();
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    public String jdbcUrl() {
        return jdbcUrl;
    }

    /// The password of a database role of this data directory.
    public String passwordOf(String role) {
        return Secrets.of(data).databasePasswords().of(role);
    }

    /// The PEM file with the key that the gateway signs with; who has it speaks for everyone.
    public Path tokenPrivateKey() {
        return Secrets.of(data).tokenPrivateKey();
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

    /// Stops a service in order and starts it with another clock.
    public void restart(String serviceName, Duration clockOffset) {
        service(serviceName).restart(Map.of(ServiceEnvironment.CLOCK_OFFSET, clockOffset.toString()));
    }

    /// Starts one more process of a service beside the others. The door does not know it; it takes its share of what
    /// comes
    /// by Kafka and of what waits in the database.
    public Replica addReplica(String serviceName) {
        ServiceDefinition definition = ServiceDefinition.named(serviceName);
        URI url = URI.create("http://127.0.0.1:" + FreePort.find());
        ServiceEnvironment beside = environment.orElseThrow().with(definition, url);
        ServiceProcess process = process(definition, beside, serviceName + "-" + url.getPort());
        running.push(() -> {
            process.askToStop();
            process.awaitStopped();
        });
        process.start();
        process.awaitReady();
        return new Replica(process);
    }

    /// Waits until the service answers again.
    public void awaitReady(String serviceName) {
        service(serviceName).awaitReady();
    }

    /// Completes with the reason if the platform cannot go on: its Postgres or its Kafka ended.
    public CompletableFuture<String> broken() {
        return broken;
    }

    private void startAll(boolean fresh) {
        requireBuilt();
        data.prepare();
        DataLock lock = DataLock.take(data);
        running.push(lock);
        if (fresh) {
            data.clear();
            data.prepare();
        }
        int port = options.port() == 0 ? FreePort.find() : requireFree(options.port());
        lock.describe("http://127.0.0.1:" + port);
        running.push(KafkaLog.open(data)::close);
        Secrets secrets = Secrets.of(data);
        startStores(secrets);
        var told = new ServiceEnvironment(jdbcUrl, bootstrapServers, secrets, urls(port), options);
        environment = Optional.of(told);
        startServices(told);
    }

    private void startStores(Secrets secrets) {
        console.accept("Starting Postgres and Kafka …");
        Stores stores = Stores.start(data, secrets);
        running.push(stores);
        broken = stores.ended();
        jdbcUrl = stores.postgres().jdbcUrl();
        bootstrapServers = stores.kafka().bootstrapServers();
    }

    private void startServices(ServiceEnvironment told) {
        console.accept("Starting the services …");
        running.push(this::stopServices);
        for (ServiceDefinition definition : ServiceDefinition.values()) {
            ServiceProcess service = process(definition, told, definition.serviceName());
            services.put(definition, service);
            service.start();
        }
        services.values().forEach(ServiceProcess::awaitReady);
    }

    /// The door first, so that nothing new comes in; then the rest at once.
    private void stopServices() {
        ServiceProcess gateway = services.remove(ServiceDefinition.GATEWAY);
        if (gateway != null) {
            gateway.askToStop();
            gateway.awaitStopped();
        }
        services.values().forEach(ServiceProcess::askToStop);
        services.values().forEach(ServiceProcess::awaitStopped);
    }

    /// @param name of the process and its log
    private ServiceProcess process(ServiceDefinition definition, ServiceEnvironment told, String name) {
        return new ServiceProcess(
                name,
                told.urls().get(definition),
                ServiceCommand.of(
                        definition.application(options.repository()),
                        options.classArchive(definition.serviceName()),
                        definition.heapMegabytes()),
                told.of(definition),
                data.log(name),
                console);
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
        if (port < 0 || port > HIGHEST_PORT) {
            throw new LocalFailure("There is no port %d; ports go from 1 to %d.".formatted(port, HIGHEST_PORT));
        }
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LocalFailure(
                    "Port %d is taken (%s). Choose another with --port.".formatted(port, e.getMessage()), e);
        }
    }

    private void requireBuilt() {
        for (ServiceDefinition service : ServiceDefinition.values()) {
            QuarkusApplication application = service.application(options.repository());
            if (!application.isBuilt()) {
                throw new LocalFailure("%s is not built: there is nothing in %s."
                        .formatted(service.serviceName(), application.directory()));
            }
        }
    }

    private ServiceProcess service(String name) {
        return services.values().stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service is called " + name));
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
    }
}
