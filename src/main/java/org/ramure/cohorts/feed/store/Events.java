package org.ramure.cohorts.feed.store;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.ramure.cohorts.HalfDay;

/** Events written as RFC 5545, in Europe/Paris. */
final class Events {

    private static final String ZONE = "Europe/Paris";
    private static final List<Observance> RULES = rules();

    private final List<Event> all = new ArrayList<>();

    /** How sure it is that something takes place. */
    enum Standing {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }

    /** When, with the minute it starts and ends at, or whole days from the first to the last. */
    record Span(LocalDate first, LocalDate last, int startMinute, int endMinute, boolean busy) {

        private static final int WHOLE_DAYS = -1;
        private static final int HOUR = 60;

        static Span days(LocalDate first, LocalDate last) {
            return new Span(first, last, WHOLE_DAYS, WHOLE_DAYS, false);
        }

        private void addTo(VEvent event) {
            if (startMinute == WHOLE_DAYS) {
                event.add(new DtStart<>(first));
                event.add(new DtEnd<>(last.plusDays(1)));
            } else {
                event.add(new DtStart<>(at(first, startMinute)));
                event.add(new DtEnd<>(at(last, endMinute)));
            }
            event.add(busy ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
        }

        private static java.time.ZonedDateTime at(LocalDate day, int minute) {
            return day.atTime(minute / HOUR, minute % HOUR).atZone(HalfDay.ZONE);
        }
    }

    /** What people read of an event; any but the title may be empty. */
    record Text(String title, String place, String description, String address) {}

    /** How far an event has come: its number of changes and when it last did. */
    record Revision(int sequence, Instant changedAt, Standing standing) {}

    private record Event(String uid, Span span, Text text, Revision revision) {}

    void add(String uid, Span span, Text text, Revision revision) {
        all.add(new Event(uid, span, text, revision));
    }

    /** When something changed last, or the given moment if that is later. */
    Instant changedAt(Instant atLeast) {
        return all.stream()
                .map(event -> event.revision().changedAt())
                .filter(atLeast::isBefore)
                .max(Instant::compareTo)
                .orElse(atLeast);
    }

    String write(String name) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Ramure//Agenda//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", ZONE));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(ZONE));
        RULES.forEach(zone::add);
        calendar.add(zone);
        all.forEach(event -> calendar.add(toVevent(event)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString();
    }

    private static VEvent toVevent(Event event) {
        VEvent vevent = new VEvent(false);
        vevent.add(new Uid(event.uid()));
        vevent.add(new DtStamp(event.revision().changedAt()));
        vevent.add(new LastModified(event.revision().changedAt()));
        vevent.add(new Sequence(event.revision().sequence()));
        event.span().addTo(vevent);
        Text text = event.text();
        vevent.add(new Summary(text.title()));
        if (!text.place().isEmpty()) {
            vevent.add(new Location(text.place()));
        }
        if (!text.description().isEmpty()) {
            vevent.add(new Description(text.description()));
        }
        vevent.add(new Url(URI.create(text.address())));
        vevent.add(
                switch (event.revision().standing()) {
                    case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
                    case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
                    case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
                });
        return vevent;
    }

    /** Summer and winter time as they are now; the rules of the last century help nobody. */
    private static List<Observance> rules() {
        return TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(ZONE)
                .getVTimeZone()
                .getObservances()
                .stream()
                .filter(rule ->
                        rule.getProperty("RRULE")
                                .filter(yearly -> !yearly.getValue().contains("UNTIL"))
                                .isPresent())
                .toList();
    }
}
