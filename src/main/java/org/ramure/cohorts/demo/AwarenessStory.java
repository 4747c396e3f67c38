package org.ramure.cohorts.demo;

import java.util.Set;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortDetails;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.Registration;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.springframework.stereotype.Component;

/** An awareness session next week, open to whoever wants to register. */
@Component
class AwarenessStory {

    static final String TITLE = "Faire alliance : deux heures pour votre conseil d’administration";
    private static final int IN_DAYS = 9;

    private final Cohorts cohorts;
    private final Guests guests;

    AwarenessStory(Cohorts cohorts, Guests guests) {
        this.cohorts = cohorts;
        this.guests = guests;
    }

    void tell(PersonId facilitator) {
        Cohort cohort =
                cohorts.create(
                        facilitator,
                        new NewCohort(
                                "sensibilisation-conseil",
                                guests.today().plusDays(IN_DAYS),
                                Set.of(),
                                new CohortDetails(
                                        TITLE,
                                        "Pour celles et ceux qui décident dans une association, une"
                                                + " collectivité ou une entreprise : comprendre ce"
                                                + " qu’une alliance change, et repartir avec une"
                                                + " première piste.",
                                        Frame.LIBRE,
                                        "",
                                        "Pays de Brocéliande",
                                        Modality.ON_SITE,
                                        "Maison commune, salle du Chêne, Paimpont",
                                        "",
                                        20,
                                        Registration.PUBLIC,
                                        Language.FR)));
        cohorts.open(facilitator, cohort.id());
        guests.register(facilitator, cohort, "nadia", "");
        guests.enrol(
                facilitator,
                cohort,
                new Invitee(
                        "lucie.garnier@exemple.fr", "Lucie", "Garnier", "Ressourcerie du Lac", ""));
    }
}
