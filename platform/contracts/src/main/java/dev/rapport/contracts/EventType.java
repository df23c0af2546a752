package dev.rapport.contracts;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every event: its CloudEvents type, its topic and the record of its data.
public enum EventType {
    ANALYSIS_REQUESTED("dev.rapport.analysis.requested.v1", Topics.ANALYSES, AnalysisEvent.Requested.class),
    ANALYSIS_COMPLETED("dev.rapport.analysis.completed.v1", Topics.ANALYSES, AnalysisEvent.Completed.class),
    TEMPLATE_PUBLISHED("dev.rapport.template.published.v1", Topics.TEMPLATES, TemplateEvent.Published.class),
    TEMPLATE_RETIRED("dev.rapport.template.retired.v1", Topics.TEMPLATES, TemplateEvent.Retired.class),
    DRAFT_PREPARED("dev.rapport.draft.prepared.v1", Topics.TEMPLATES, TemplateEvent.DraftPrepared.class),
    CONNECTION_SENT("dev.rapport.connection.sent.v1", Topics.CONNECTIONS, ConnectionEvent.Sent.class),
    CONNECTION_ACCEPTED("dev.rapport.connection.accepted.v1", Topics.CONNECTIONS, ConnectionEvent.Accepted.class),
    CONNECTION_NOT_ACCEPTED(
            "dev.rapport.connection.not-accepted.v1", Topics.CONNECTIONS, ConnectionEvent.NotAccepted.class),
    CONNECTION_REPLIED("dev.rapport.connection.replied.v1", Topics.CONNECTIONS, ConnectionEvent.Replied.class),
    CONNECTION_CLOSED("dev.rapport.connection.closed.v1", Topics.CONNECTIONS, ConnectionEvent.Closed.class),
    CONNECTION_ERASED("dev.rapport.connection.erased.v1", Topics.CONNECTIONS, ConnectionEvent.Erased.class),
    REMINDER_SCHEDULED("dev.rapport.reminder.scheduled.v1", Topics.REMINDERS, ReminderEvent.Scheduled.class),
    REMINDER_DUE("dev.rapport.reminder.due.v1", Topics.REMINDERS, ReminderEvent.Due.class),
    REMINDER_DONE("dev.rapport.reminder.done.v1", Topics.REMINDERS, ReminderEvent.Done.class),
    REMINDER_SKIPPED("dev.rapport.reminder.skipped.v1", Topics.REMINDERS, ReminderEvent.Skipped.class),
    REMINDER_SNOOZED("dev.rapport.reminder.snoozed.v1", Topics.REMINDERS, ReminderEvent.Snoozed.class),
    REMINDER_CANCELLED("dev.rapport.reminder.cancelled.v1", Topics.REMINDERS, ReminderEvent.Cancelled.class);

    private static final Map<String, EventType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::typeName, Function.identity()));

    private static final Map<Class<? extends Event>, EventType> BY_DATA =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::dataClass, Function.identity()));

    private final String typeName;
    private final String topic;
    private final Class<? extends Event> dataClass;

    EventType(String typeName, String topic, Class<? extends Event> dataClass) {
        this.typeName = typeName;
        this.topic = topic;
        this.dataClass = dataClass;
    }

    /// The CloudEvents `type` attribute.
    public String typeName() {
        return typeName;
    }

    public String topic() {
        return topic;
    }

    public Class<? extends Event> dataClass() {
        return dataClass;
    }

    public static Optional<EventType> named(String typeName) {
        return Optional.ofNullable(BY_NAME.get(typeName));
    }

    public static EventType of(Event event) {
        return of(event.getClass());
    }

    public static EventType of(Class<? extends Event> dataClass) {
        EventType type = BY_DATA.get(dataClass);
        if (type == null) {
            throw new IllegalArgumentException("no event type for " + dataClass.getName());
        }
        return type;
    }
}
