package org.ramure.cohorts.voice.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.news.Occasion;
import org.ramure.cohorts.news.Occasion.Kind;
import org.ramure.cohorts.news.Occasion.To;
import org.ramure.cohorts.news.Occasion.What;
import org.ramure.cohorts.news.Occasion.When;
import org.ramure.cohorts.news.Occasions;
import org.ramure.cohorts.voice.Asked;
import org.ramure.cohorts.voice.Moment;
import org.ramure.cohorts.voice.store.VoiceRows.Place;
import org.ramure.cohorts.voice.store.VoiceRows.Site;
import org.ramure.shared.LocalizedText;
import org.springframework.stereotype.Component;

/**
 * Questionnaires for those who have not answered: once when they open, once more a week later, and
 * when a facilitator asks for it.
 */
@Component
class VoiceOccasions implements Occasions {

    private static final int DAYS_AHEAD_OF_THE_SESSION = 14;
    private static final int AGAIN_AFTER = 7;

    private final VoiceGround ground;
    private final VoiceRows rows;

    VoiceOccasions(VoiceGround ground, VoiceRows rows) {
        this.ground = ground;
        this.rows = rows;
    }

    /** One telling of one questionnaire. */
    private record Call(Asked asked, String key, LocalDate from) {}

    @Override
    public List<Occasion> of(Collection<CohortId> cohorts, LocalDate today, LocalDate until) {
        List<UUID> ids = cohorts.stream().map(CohortId::value).toList();
        List<VoiceDateEntity> dates = rows.dates(ids);
        List<Call> calls =
                ground.asked(ids).values().stream()
                        .flatMap(List::stream)
                        .filter(asked -> asked.phase() != Asked.Phase.OVER)
                        .filter(asked -> !asked.until().isBefore(today))
                        .flatMap(asked -> calls(asked, dates).stream())
                        .filter(call -> !call.from().isAfter(until))
                        .toList();
        Set<UUID> concerned =
                calls.stream().map(c -> c.asked().cohort().value()).collect(Collectors.toSet());
        if (concerned.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> slugs =
                rows.sites(concerned).stream().collect(Collectors.toMap(Site::id, Site::slug));
        Map<Moment, Set<UUID>> sent = new EnumMap<>(Moment.class);
        rows.sentBy(concerned)
                .forEach(one ->
                        sent.computeIfAbsent(one.moment(), m -> new HashSet<>())
                                .add(one.participant()));
        Map<UUID, List<Place>> people =
                rows.places(concerned).stream().collect(Collectors.groupingBy(Place::cohort));
        List<Occasion> all = new ArrayList<>();
        for (Call call : calls) {
            UUID cohort = call.asked().cohort().value();
            Set<UUID> answered = sent.getOrDefault(call.asked().moment(), Set.of());
            people.getOrDefault(cohort, List.of()).stream()
                    .filter(place -> !answered.contains(place.id()))
                    .map(place -> occasion(call, slugs.getOrDefault(cohort, ""), place))
                    .forEach(all::add);
        }
        return all;
    }

    private static List<Call> calls(Asked asked, List<VoiceDateEntity> dates) {
        String key = "form:" + asked.moment().key() + ":" + asked.until();
        LocalDate from = from(asked);
        List<Call> calls = new ArrayList<>();
        calls.add(new Call(asked, key, from));
        if (from.plusDays(AGAIN_AFTER).isBefore(asked.until())) {
            calls.add(new Call(asked, key + ":2", from.plusDays(AGAIN_AFTER)));
        }
        for (VoiceDateEntity date : dates) {
            LocalDate on = date.remindedOn();
            if (on != null
                    && date.cohort().equals(asked.cohort().value())
                    && date.moment() == asked.moment()) {
                calls.add(new Call(asked, key + ":" + on, on));
            }
        }
        return calls;
    }

    /** Two weeks ahead of the session; afterwards, the first day that is open from its morning. */
    private static LocalDate from(Asked asked) {
        if (asked.moment() == Moment.BEFORE) {
            return asked.until().minusDays(DAYS_AHEAD_OF_THE_SESSION);
        }
        ZonedDateTime opens = asked.opens().atZone(HalfDay.ZONE);
        boolean wholeDay = opens.toLocalTime().equals(LocalTime.MIDNIGHT);
        return wholeDay ? opens.toLocalDate() : opens.toLocalDate().plusDays(1);
    }

    private static Occasion occasion(Call call, String slug, Place place) {
        Asked asked = call.asked();
        return new Occasion(
                asked.cohort(),
                To.place(new ParticipantId(place.id())),
                Kind.FORM,
                call.key(),
                new What(asked.questionnaire().title(), LocalizedText.EMPTY),
                new When(asked.until(), call.from(), asked.until(), Optional.empty()),
                "/sessions/" + slug + "/questionnaires/" + asked.moment().key(),
                Map.of());
    }
}
