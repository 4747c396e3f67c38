package org.ramure.portfolio.demo;

import java.time.LocalDate;
import java.util.Set;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortDetails;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.Registration;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.springframework.stereotype.Component;

/** « Coopérer efficacement » over nine months, of which four and a half are over: eight people. */
@Component
class FifthMonthStory {

    static final String TITLE = "Exemple : coopérer efficacement pendant neuf mois";
    private static final String TEMPLATE = "cooperer-efficacement-9-mois";
    private static final int DAYS_AGO = 136;

    private final Cohorts cohorts;
    private final PathwayPeople people;
    private final FifthMonthRhythm rhythm;
    private final FifthMonthPages pages;
    private final FifthMonthTrials trials;
    private final FifthMonthVoices voices;
    private final LongAgo longAgo;

    FifthMonthStory(
            Cohorts cohorts,
            PathwayPeople people,
            FifthMonthRhythm rhythm,
            FifthMonthPages pages,
            FifthMonthTrials trials,
            FifthMonthVoices voices,
            LongAgo longAgo) {
        this.cohorts = cohorts;
        this.people = people;
        this.rhythm = rhythm;
        this.pages = pages;
        this.trials = trials;
        this.voices = voices;
        this.longAgo = longAgo;
    }

    void tell(PersonId facilitator) {
        LocalDate start = longAgo.today().minusDays(DAYS_AGO);
        Cohort draft =
                cohorts.create(facilitator, new NewCohort(TEMPLATE, start, Set.of(), details()));
        cohorts.open(facilitator, draft.id());
        longAgo.settle();
        Cohort cohort = cohorts.find(facilitator, draft.id()).orElseThrow();
        PathwayCast cast = people.bring(facilitator, cohort);
        longAgo.settle();
        rhythm.keep(cast);
        pages.write(cast);
        trials.tell(cast);
        voices.speak(cast);
    }

    private static CohortDetails details() {
        return new CohortDetails(
                TITLE,
                "Un exemple pour essayer Ramure : ces huit personnes, leurs textes et leurs"
                        + " partenariats sont inventés.",
                Frame.LIBRE,
                "",
                "Pays de Brocéliande",
                Modality.ON_SITE,
                "Maison commune, salle du Chêne, Paimpont",
                "",
                12,
                Registration.PUBLIC,
                Language.FR);
    }
}
