package dev.rapport.templates.judging;

import dev.rapport.service.correlation.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/// Asks analyzer-service, in the name of the member whose request this is. Never call it inside a transaction: it waits
/// for another service.
@ApplicationScoped
public class Judge {

    private static final Logger LOG = Logger.getLogger(Judge.class);

    private final AnalyzerApi analyzer;
    private final JsonWebToken token;

    Judge(@RestClient AnalyzerApi analyzer, JsonWebToken token) {
        this.analyzer = analyzer;
        this.token = token;
    }

    /// @return nothing if analyzer-service can't be asked now; that a text was not judged must then be said
    public Optional<Judgement> judge(TextToJudge text) {
        try {
            String authorization = "Bearer " + token.getRawToken();
            return Optional.of(Judgement.of(analyzer.analyse(authorization, Correlation.current(), text)));
        } catch (ProcessingException | WebApplicationException unavailable) {
            LOG.warnf("A text was not judged: %s", unavailable.getMessage());
            return Optional.empty();
        }
    }
}
