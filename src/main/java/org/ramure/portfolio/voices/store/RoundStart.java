package org.ramure.portfolio.voices.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.catalogue.Catalogue;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.Participant;
import org.ramure.competences.CompetenceReading.Moment;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.Journey;
import org.ramure.portfolio.journey.Journeys;
import org.ramure.portfolio.journey.ReadingMoment;
import org.ramure.portfolio.rhythm.Dating;
import org.ramure.portfolio.rhythm.Pace;
import org.ramure.portfolio.voices.store.VoiceRounds.FirstRound;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.springframework.stereotype.Component;

/** Begins rounds: those of the pathway when somebody is first asked, others when they are named. */
@Component
class RoundStart {

    private static final String FREE = "libre-";
    private static final int LONGEST_TITLE = 200;

    private final Journeys journeys;
    private final Catalogue catalogue;
    private final VoiceRounds rounds;
    private final VoiceRights rights;
    private final HalfDays halfDays;

    RoundStart(
            Journeys journeys,
            Catalogue catalogue,
            VoiceRounds rounds,
            VoiceRights rights,
            HalfDays halfDays) {
        this.halfDays = halfDays;
        this.journeys = journeys;
        this.catalogue = catalogue;
        this.rounds = rounds;
        this.rights = rights;
    }

    List<ReadingMoment> moments(Cohort cohort) {
        return journeys.of(cohort.template()).map(Journey::readings).orElse(List.of());
    }

    /** The same for whoever runs the cohort. */
    List<RoundBook.Dated> dated(PersonId facilitator, Cohort cohort) {
        return dated(cohort, halfDays.of(facilitator, cohort.id()));
    }

    /** The pathway's moments in order, each with its day. */
    List<RoundBook.Dated> dated(Cohort cohort, List<HalfDay> halfDays) {
        return moments(cohort).stream()
                .map(moment -> new RoundBook.Dated(moment, around(cohort, halfDays, moment)))
                .toList();
    }

    /** The day on which a moment of the pathway falls, as its sessions stand now. */
    private LocalDate around(Cohort cohort, List<HalfDay> halfDays, ReadingMoment moment) {
        return journeys.of(cohort.template())
                .map(journey ->
                        new Dating(
                                        journey,
                                        halfDays,
                                        new Pace(cohort.firstDay(), List.of()),
                                        rights.now())
                                .firstDayOf(moment.week()))
                .orElseGet(() -> cohort.firstDay().plusWeeks(moment.week() - 1L));
    }

    /** The grid of a cohort: that of its pathway, else the first there is. */
    String framework(Cohort cohort) {
        return journeys.of(cohort.template())
                .map(Journey::framework)
                .or(() -> catalogue.frameworks().stream().findFirst().map(f -> f.slug()))
                .orElseThrow(() -> new UserFacingException("portfolio.voices.noGrid"));
    }

    /** The round with its row locked, begun where it is one of the pathway's. */
    VoiceRoundEntity locked(Cohort cohort, Participant place, String key) {
        rights.requireOpen(cohort.id());
        if (rounds.findByPlaceIdAndRoundKey(place.id().value(), key).isEmpty()) {
            ReadingMoment moment =
                    moments(cohort).stream()
                            .filter(each -> each.id().equals(key))
                            .findFirst()
                            .orElseThrow(VoiceRights::unknown);
            begin(cohort, place, moment);
        }
        UUID id =
                rounds.findByPlaceIdAndRoundKey(place.id().value(), key)
                        .map(VoiceRoundEntity::id)
                        .orElseThrow(VoiceRights::unknown);
        return rounds.locked(id).orElseThrow(VoiceRights::unknown);
    }

    private void begin(Cohort cohort, Participant place, ReadingMoment moment) {
        rounds.beginOnce(
                first(
                        cohort,
                        place,
                        new Kind(
                                moment.id(),
                                moment.label(),
                                moment.moment(),
                                moment.blind(),
                                true)));
    }

    private record Kind(
            String key, LocalizedText label, Moment moment, boolean blind, boolean ofCohort) {}

    private FirstRound first(Cohort cohort, Participant place, Kind kind) {
        PersonId person =
                place.person().orElseThrow(() -> new UserFacingException("cohorts.unknown"));
        return new FirstRound(
                Uuids.next(),
                cohort.id().value(),
                place.id().value(),
                person.value(),
                kind.key(),
                kind.label().in(Language.FR),
                kind.label().in(Language.EN),
                kind.moment().name(),
                framework(cohort),
                kind.blind(),
                kind.ofCohort(),
                rights.now());
    }

    /** A round of the learner's own; gives its key. */
    String free(Cohort cohort, Participant place, String typed, boolean blind) {
        rights.requireOpen(cohort.id());
        String title = typed.strip();
        if (title.isEmpty()) {
            throw new UserFacingException("portfolio.voices.free.title");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new UserFacingException("portfolio.voices.free.long", LONGEST_TITLE);
        }
        String key = FREE + Uuids.next();
        rounds.beginOnce(
                first(
                        cohort,
                        place,
                        new Kind(key, LocalizedText.same(title), Moment.FREE, blind, false)));
        return key;
    }

    /** The round of somebody, if there is one. */
    Optional<VoiceRoundEntity> find(UUID place, String key) {
        return rounds.findByPlaceIdAndRoundKey(place, key);
    }
}
