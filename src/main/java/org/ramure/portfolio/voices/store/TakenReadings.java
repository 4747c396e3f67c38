package org.ramure.portfolio.voices.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.cohorts.HalfDay;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.competences.Readings;
import org.ramure.people.PersonId;
import org.ramure.portfolio.voices.OwnRounds.OwnReading;
import org.springframework.stereotype.Component;

/** Readings that a learner made by themselves and may take into a moment of their pathway. */
@Component
class TakenReadings {

    private final Readings readings;

    TakenReadings(Readings readings) {
        this.readings = readings;
    }

    /** By the key of the moment whose day is nearest, where the learner has not spoken yet. */
    Map<String, List<OwnReading>> of(
            PersonId person, String framework, List<RoundBook.Dated> moments, RoundBook.Page page) {
        if (moments.isEmpty()) {
            return Map.of();
        }
        Set<UUID> used = new HashSet<>();
        Map<String, Boolean> spoken = new HashMap<>();
        for (VoiceRoundEntity round : page.rounds()) {
            for (VoiceAskEntity ask : page.of(round)) {
                used.add(ask.reading());
                if (ask.voice() == Voice.SELF && ask.isSent()) {
                    spoken.put(round.key(), true);
                }
            }
        }
        return readings.of(person, framework).stream()
                .filter(reading -> reading.voice() == Voice.SELF && !used.contains(reading.id()))
                .filter(reading -> !spoken.containsKey(nearest(reading, moments)))
                .collect(
                        Collectors.groupingBy(
                                reading -> nearest(reading, moments),
                                Collectors.mapping(
                                        r -> new OwnReading(r.id(), r.takenAt()),
                                        Collectors.toList())));
    }

    private static String nearest(CompetenceReading reading, List<RoundBook.Dated> moments) {
        LocalDate day = LocalDate.ofInstant(reading.takenAt(), HalfDay.ZONE);
        Optional<RoundBook.Dated> nearest =
                moments.stream()
                        .min(
                                Comparator.comparingLong(moment ->
                                        Math.abs(ChronoUnit.DAYS.between(day, moment.around()))));
        return nearest.map(moment -> moment.moment().id()).orElse("");
    }
}
