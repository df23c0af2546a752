package dev.rapport.followup.digest;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A real mail server for the tests, on a port of its own.
public class MailServer implements QuarkusTestResourceLifecycleManager {

    private @Nullable GreenMail server;

    @Override
    public Map<String, String> start() {
        GreenMail started = new GreenMail(ServerSetup.SMTP.dynamicPort());
        started.start();
        server = started;
        return Map.of(
                "quarkus.mailer.mock",
                "false",
                "quarkus.mailer.host",
                "127.0.0.1",
                "quarkus.mailer.port",
                Integer.toString(started.getSmtp().getPort()),
                "rapport.mail.from",
                "rapport@example.org");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, new TestInjector.MatchesType(GreenMail.class));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }
}
