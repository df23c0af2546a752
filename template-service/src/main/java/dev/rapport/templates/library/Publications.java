package dev.rapport.templates.library;

import dev.rapport.contracts.TemplateEvent;
import dev.rapport.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;

/// Tells the rest of the service, in the same transaction, and the other services, once it is committed, what has been
/// published and retired. Private templates are nobody else's business.
@ApplicationScoped
public class Publications {

    private final Outbox outbox;
    private final Event<Published> published;
    private final Clock clock;

    Publications(Outbox outbox, Event<Published> published, Clock clock) {
        this.outbox = outbox;
        this.published = published;
        this.clock = clock;
    }

    public void announce(Template template) {
        published.fire(new Published(template));
        if (template.visibility() != Visibility.PRIVATE) {
            outbox.append(new TemplateEvent.Published(
                    template.id(),
                    template.version().id(),
                    template.version().number(),
                    template.definition().name(),
                    Wire.name(template.definition().kind()),
                    template.definition().text(),
                    clock.instant()));
        }
    }

    public void retired(Template template) {
        if (template.visibility() != Visibility.PRIVATE) {
            outbox.append(
                    new TemplateEvent.Retired(template.id(), template.version().id(), clock.instant()));
        }
    }

    /// A version has been published, in the current transaction.
    public record Published(Template template) {}
}
