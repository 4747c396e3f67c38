package org.ramure.cohorts.demo;

import java.util.List;
import java.util.Set;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Itinerary;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortDetails;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.Registration;
import org.ramure.cohorts.template.Templates;
import org.ramure.learning.Progress;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.springframework.stereotype.Component;

/** A pathway followed together, in its second week: two keep up, one has not begun. */
@Component
class OnlineStory {

    static final String TITLE = "Premiers pas vers l’alliance, à notre rythme";
    private static final String TEMPLATE = "decouverte-accompagnee";
    private static final int DAYS_AGO = 16;

    private final Cohorts cohorts;
    private final Templates templates;
    private final Catalogue catalogue;
    private final Progress progress;
    private final Guests guests;

    OnlineStory(
            Cohorts cohorts,
            Templates templates,
            Catalogue catalogue,
            Progress progress,
            Guests guests) {
        this.cohorts = cohorts;
        this.templates = templates;
        this.catalogue = catalogue;
        this.progress = progress;
        this.guests = guests;
    }

    void tell(PersonId facilitator) {
        Cohort cohort =
                cohorts.create(
                        facilitator,
                        new NewCohort(
                                TEMPLATE,
                                guests.today().minusDays(DAYS_AGO),
                                Set.of(),
                                new CohortDetails(
                                        TITLE,
                                        "Trois semaines en ligne, et deux rendez-vous à distance"
                                                + " pour en parler.",
                                        Frame.LIBRE,
                                        "",
                                        "Bretagne",
                                        Modality.REMOTE,
                                        "",
                                        "https://visio.exemple.fr/alliance",
                                        15,
                                        Registration.PUBLIC,
                                        Language.FR)));
        cohorts.open(facilitator, cohort.id());
        follow(facilitator, cohort, "yann", 11);
        follow(facilitator, cohort, "claire", 8);
        follow(facilitator, cohort, "malik", 0);
    }

    private void follow(PersonId facilitator, Cohort cohort, String local, int steps) {
        guests.register(facilitator, cohort, local, "");
        PersonId person = guests.id(local);
        steps().stream().limit(steps).forEach(step -> progress.complete(person, step.activity()));
    }

    private List<Itinerary.Step> steps() {
        return templates
                .find(TEMPLATE)
                .flatMap(template -> template.online())
                .flatMap(part ->
                        catalogue
                                .pathway(part.pathway())
                                .flatMap(pathway -> pathway.itinerary(part.variant())))
                .map(Itinerary::steps)
                .orElse(List.of());
    }
}
