package org.ramure.attestations;

import java.util.Comparator;
import java.util.Optional;
import org.ramure.catalogue.Framework;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.CompetenceReading.Moment;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.competences.Readings;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** Chooses which of a person's own readings a paper states. */
@Component
class SelfReadings {

    private final Readings readings;

    SelfReadings(Readings readings) {
        this.readings = readings;
    }

    /**
     * The newest reading that was not made on entering a pathway, else the newest of all: what
     * someone thought before learning is attested only where they never looked again.
     */
    Optional<CompetenceReading> chosen(PersonId person, String framework) {
        return readings.of(person, framework).stream()
                .filter(reading -> reading.voice() == Voice.SELF)
                .max(
                        Comparator.comparing((CompetenceReading r) -> r.moment() != Moment.ENTRY)
                                .thenComparing(CompetenceReading::takenAt));
    }

    /** The chosen reading, if its labels still stand: same version of the framework, rated. */
    Optional<CompetenceReading> usable(PersonId person, Framework framework) {
        return chosen(person, framework.slug())
                .filter(reading -> reading.frameworkVersion().equals(framework.version()))
                .filter(reading -> !reading.ratings().isEmpty());
    }
}
