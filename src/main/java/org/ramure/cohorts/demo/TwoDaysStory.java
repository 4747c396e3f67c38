package org.ramure.cohorts.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortChange;
import org.ramure.cohorts.CohortDetails;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDayChange;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Registration;
import org.ramure.cohorts.calendar.OpenDays;
import org.ramure.cohorts.desk.Notes;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.springframework.stereotype.Component;

/**
 * A form'action whose two days were held last week and the one before, with a follow-up in a few
 * days: six people in two teams, with what becomes of people in real groups.
 */
@Component
class TwoDaysStory {

    static final String TITLE = "Coopérer efficacement, pays de Brocéliande";
    private static final int DAYS_AGO = 12;
    private static final int FOLLOW_UP = 2;
    private static final int MONTHS = 3;
    private static final String MOBILITY = "Mobilité";
    private static final String PLACE = "Tiers-lieu";

    private final Cohorts cohorts;
    private final HalfDays halfDays;
    private final Notes notes;
    private final TwoDaysRegister register;
    private final TwoDaysWorks works;
    private final TwoDaysSheets sheets;
    private final Guests guests;

    TwoDaysStory(
            Cohorts cohorts,
            HalfDays halfDays,
            Notes notes,
            TwoDaysRegister register,
            TwoDaysWorks works,
            TwoDaysSheets sheets,
            Guests guests) {
        this.cohorts = cohorts;
        this.halfDays = halfDays;
        this.notes = notes;
        this.register = register;
        this.works = works;
        this.sheets = sheets;
        this.guests = guests;
    }

    void tell(PersonId facilitator) {
        Cohort cohort = found(facilitator);
        Places people = people(facilitator, cohort);
        followUp(facilitator, cohort);
        register.keep(facilitator, cohort, people);
        works.write(facilitator, cohort, people);
        sheets.fill(cohort);
        notes.add(
                facilitator,
                people.of("malik"),
                "Nouveau poste depuis octobre, deux réunions le même jour. Lui proposer de"
                        + " rattraper avec Yann, qui travaille sur le même bassin de vie.",
                guests.today());
        notes.add(
                facilitator,
                people.of("nadia"),
                "Préfère le téléphone au courriel, après 17 h.",
                null);
    }

    private Cohort found(PersonId facilitator) {
        CohortDetails details =
                new CohortDetails(
                        TITLE,
                        "Deux jours pour faire avancer un partenariat réel, puis trois mois pour le"
                                + " mettre en œuvre.",
                        Frame.LIBRE,
                        "",
                        "Pays de Brocéliande",
                        Modality.ON_SITE,
                        "Salle des fêtes, Paimpont",
                        "",
                        12,
                        Registration.PUBLIC,
                        Language.FR);
        Cohort draft =
                cohorts.create(
                        facilitator,
                        new NewCohort(
                                "cooperer-efficacement-2-jours",
                                guests.today().minusDays(DAYS_AGO),
                                Set.of(),
                                details));
        cohorts.open(facilitator, draft.id());
        guests.settle();
        Cohort open = cohorts.find(facilitator, draft.id()).orElseThrow();
        return cohorts.change(
                facilitator,
                open.id(),
                new CohortChange(
                        details,
                        open.firstDay(),
                        open.lastDay().plusMonths(MONTHS),
                        open.version()));
    }

    private Places people(PersonId facilitator, Cohort cohort) {
        Map<String, ParticipantId> people = new LinkedHashMap<>();
        for (String local : List.of("apprenante", "malik", "claire")) {
            people.put(local, guests.register(facilitator, cohort, local, MOBILITY));
        }
        for (String local : List.of("yann", "nadia")) {
            people.put(local, guests.register(facilitator, cohort, local, PLACE));
        }
        people.put(
                "etienne",
                guests.enrol(
                        facilitator,
                        cohort,
                        new Invitee(
                                "etienne.morel@exemple.fr",
                                "Étienne",
                                "Morel",
                                "Communauté de communes",
                                PLACE)));
        guests.settle();
        return new Places(people);
    }

    private void followUp(PersonId facilitator, Cohort cohort) {
        LocalDate day =
                new OpenDays(Set.of()).from(guests.today().plusDays(FOLLOW_UP), false).day();
        halfDays.add(
                facilitator,
                cohort.id(),
                new HalfDayChange(
                        "Point d’étape : où en sont nos alliances ?",
                        day,
                        LocalTime.of(14, 0),
                        LocalTime.of(16, 0),
                        Modality.ON_SITE,
                        "",
                        "",
                        0));
    }

    /** The half-days that are over, in order. */
    static List<HalfDay> over(List<HalfDay> all, LocalDate today) {
        List<HalfDay> over = new ArrayList<>(all);
        over.removeIf(halfDay -> !halfDay.day().isBefore(today));
        return over;
    }
}
