package org.ramure.cohorts.news.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.news.Occasion;
import org.ramure.cohorts.news.Occasion.Kind;
import org.ramure.cohorts.news.Occasion.To;
import org.ramure.cohorts.news.Occasion.What;
import org.ramure.cohorts.news.Occasion.When;
import org.ramure.cohorts.news.Occasions;
import org.ramure.cohorts.news.SigningAddresses;
import org.ramure.cohorts.news.store.HalfDaysToTell.Change;
import org.ramure.cohorts.news.store.HalfDaysToTell.Slot;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Half-days a week and a day ahead, with the address to sign at, and those that changed. */
@Component
class HalfDayOccasions implements Occasions {

    private static final int WEEK = 7;
    private static final int HOUR = 60;
    private static final Duration NEWS = Duration.ofDays(WEEK);

    private final HalfDaysToTell halfDays;
    private final ObjectProvider<SigningAddresses> signing;
    private final Clock clock;

    HalfDayOccasions(
            HalfDaysToTell halfDays, ObjectProvider<SigningAddresses> signing, Clock clock) {
        this.halfDays = halfDays;
        this.signing = signing;
        this.clock = clock;
    }

    @Override
    public List<Occasion> of(Collection<CohortId> cohorts, LocalDate today, LocalDate until) {
        List<Slot> slots = halfDays.from(cohorts, today);
        if (slots.isEmpty()) {
            return List.of();
        }
        Map<UUID, Change> changes = new HashMap<>();
        halfDays.changes(cohorts, clock.instant().minus(NEWS))
                .forEach(change -> changes.put(change.halfDay(), change));
        Map<HalfDayId, Map<ParticipantId, String>> links = links(slots, today);
        List<Occasion> all = new ArrayList<>();
        for (Slot slot : slots) {
            Change change = changes.get(slot.id());
            if (change != null) {
                all.add(changed(slot, change, today));
            }
            if (!slot.cancelled()) {
                if (!slot.day().minusDays(2).isBefore(today)
                        && !slot.day().minusDays(WEEK).isAfter(until)) {
                    all.add(week(slot));
                }
                if (!slot.day().minusDays(1).isAfter(until)) {
                    all.add(eve(slot, links.getOrDefault(new HalfDayId(slot.id()), Map.of())));
                }
            }
        }
        return all;
    }

    /** For what begins tomorrow at the latest; sheets are not made sooner. */
    private Map<HalfDayId, Map<ParticipantId, String>> links(List<Slot> slots, LocalDate today) {
        List<HalfDayId> soon =
                slots.stream()
                        .filter(slot -> !slot.cancelled())
                        .filter(slot -> !slot.day().isAfter(today.plusDays(1)))
                        .map(slot -> new HalfDayId(slot.id()))
                        .toList();
        SigningAddresses addresses = signing.getIfAvailable();
        return addresses == null || soon.isEmpty() ? Map.of() : addresses.of(soon);
    }

    private static Occasion week(Slot slot) {
        Instant before = slot.day().minusDays(WEEK).atStartOfDay(HalfDay.ZONE).toInstant();
        return occasion(
                slot,
                Kind.HALF_DAY_WEEK,
                "week:" + slot.id() + ":" + at(slot),
                new When(
                        slot.day(),
                        slot.day().minusDays(WEEK),
                        slot.day().minusDays(2),
                        Optional.of(before)),
                Map.of());
    }

    private static Occasion eve(Slot slot, Map<ParticipantId, String> links) {
        return occasion(
                slot,
                Kind.HALF_DAY_EVE,
                "eve:" + slot.id() + ":" + at(slot),
                new When(slot.day(), slot.day().minusDays(1), slot.day(), Optional.empty()),
                links);
    }

    /** Told to those who had their place before; the others have only ever known the new date. */
    private static Occasion changed(Slot slot, Change change, LocalDate today) {
        LocalDate happened = LocalDate.ofInstant(change.at(), HalfDay.ZONE);
        LocalDate from = happened.isAfter(today) ? today : happened;
        return occasion(
                slot,
                slot.cancelled() ? Kind.CANCELLED : Kind.DATE_CHANGED,
                "change:" + slot.id() + ":" + change.sequence(),
                new When(slot.day(), from, slot.day(), Optional.of(change.at())),
                Map.of());
    }

    private static String at(Slot slot) {
        return slot.day() + "T" + slot.startMinute();
    }

    private static Occasion occasion(
            Slot slot, Kind kind, String key, When when, Map<ParticipantId, String> links) {
        return new Occasion(
                new CohortId(slot.cohort()),
                To.everyone(),
                kind,
                key,
                new What(LocalizedText.same(slot.title()), detail(slot)),
                when,
                "/sessions/" + slot.slug(),
                links);
    }

    private static LocalizedText detail(Slot slot) {
        String after = slot.cancelled() ? slot.reason() : slot.where();
        String rest = after.isEmpty() ? "" : ", " + after;
        return LocalizedText.of(hours(slot, Language.FR) + rest, hours(slot, Language.EN) + rest);
    }

    private static String hours(Slot slot, Language language) {
        return hour(slot.startMinute(), language) + " – " + hour(slot.endMinute(), language);
    }

    /** {@code 9 h 30}, in English {@code 09:30}. */
    private static String hour(int minute, Language language) {
        LocalTime time = LocalTime.of(minute / HOUR, minute % HOUR);
        if (language == Language.EN) {
            return time.toString();
        }
        return time.getHour()
                + "\u00a0h"
                + (time.getMinute() == 0 ? "" : "\u00a0%02d".formatted(time.getMinute()));
    }
}
