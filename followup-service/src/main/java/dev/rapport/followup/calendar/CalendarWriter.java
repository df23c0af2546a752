package dev.rapport.followup.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Writes reminders as iCalendar (RFC 5545). Times are in UTC, which every calendar shows in its reader's own zone, so
/// that no rule of a zone has to travel along.
final class CalendarWriter {

    private static final Duration LENGTH = Duration.ofMinutes(15);

    private CalendarWriter() {}

    static String write(String name, List<FeedEntry> entries) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Rapport//Reminders 1//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", printable(name)));
        entries.forEach(entry -> calendar.add(event(entry)));
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException cause) {
            throw new UncheckedIOException("writing to memory cannot fail", cause);
        }
        return Folding.refold(text.toString());
    }

    private static VEvent event(FeedEntry entry) {
        var event = new VEvent(entry.dueAt(), LENGTH, summary(entry));
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(entry.changedAt()));
        event.add(new Uid(entry.reminderId() + "@rapport"));
        event.add(new Sequence(entry.sequence()));
        event.add(new LastModified(entry.changedAt()));
        event.add(entry.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(new Description(printable(entry.reason())));
        return event;
    }

    /// `Thank you: Ada Nwosu (Lumen Works)`.
    private static String summary(FeedEntry entry) {
        String step = entry.step().replace('_', ' ');
        String company = entry.personCompany() == null ? "" : " (" + entry.personCompany() + ")";
        String done = entry.state().equals("done") ? "Done – " : "";
        return printable(done + step.substring(0, 1).toUpperCase(Locale.ROOT) + step.substring(1) + ": "
                + entry.personName() + company);
    }

    /// A calendar holds no control characters; a line's end among them.
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
