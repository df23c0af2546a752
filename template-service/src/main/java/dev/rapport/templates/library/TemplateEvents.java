package dev.rapport.templates.library;

import dev.rapport.contracts.TemplateEvent;
import java.time.Instant;

/// What the library tells the other services.
final class TemplateEvents {

    private TemplateEvents() {}

    static TemplateEvent.Published published(Template template, Instant now) {
        return new TemplateEvent.Published(
                template.id(),
                template.version().id(),
                template.version().number(),
                template.definition().name(),
                Wire.name(template.definition().kind()),
                template.definition().text(),
                now);
    }

    static TemplateEvent.Retired retired(Template template, Instant now) {
        return new TemplateEvent.Retired(template.id(), template.version().id(), now);
    }
}
