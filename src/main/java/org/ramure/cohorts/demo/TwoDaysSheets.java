package org.ramure.cohorts.demo;

import java.util.Map;
import org.ramure.assessment.Entries;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.sheet.FilledSheets;
import org.springframework.stereotype.Component;

/** What the teams wrote together, and one person's plan for three months. */
@Component
class TwoDaysSheets {

    private static final int FIRST_ACT = 6;
    private static final int SECOND_ACT = 24;
    private static final int CALL = 45;

    private final FilledSheets sheets;
    private final Guests guests;

    TwoDaysSheets(FilledSheets sheets, Guests guests) {
        this.sheets = sheets;
        this.guests = guests;
    }

    void fill(Cohort cohort) {
        write(
                cohort,
                "claire",
                "canevas",
                Map.of(
                        "besoin", "Refuser un emploi parce qu’aucun car n’y mène à l’heure.",
                        "partenaires.porteur.qui", "Le garage solidaire",
                        "partenaires.porteur.objectif", "Que ses quatre voitures roulent.",
                        "partenaires.b.qui", "La mission locale",
                        "partenaires.b.objectif", "Des départs en emploi qui tiennent.",
                        "partenaires.absent.qui", "Un employeur du parc d’activités",
                        "forme", "cooperation"));
        write(
                cohort,
                "nadia",
                "canevas",
                Map.of("besoin", "Douze associations, une seule salle chauffée le soir."));
        write(
                cohort,
                "apprenante",
                "plan-action",
                Map.of(
                        "actes.a1.verbe", "Appeler deux employeurs de la liste",
                        "actes.a1.qui", "Avec la mission locale",
                        "actes.a1.quand", day(FIRST_ACT),
                        "actes.a1.signe", "Un rendez-vous noté dans l’agenda commun",
                        "actes.a2.verbe", "Prêter la première voiture",
                        "actes.a2.quand", day(SECOND_ACT),
                        "premier-date", day(FIRST_ACT),
                        "temoin", "Claire",
                        "appel", day(CALL)));
    }

    private String day(int inDays) {
        return guests.today().plusDays(inDays).toString();
    }

    private void write(Cohort cohort, String who, String sheet, Map<String, String> fields) {
        fields.forEach((key, text) ->
                sheets.save(guests.id(who), cohort.id(), sheet, new Entries.Typed(key, text, 0)));
    }
}
