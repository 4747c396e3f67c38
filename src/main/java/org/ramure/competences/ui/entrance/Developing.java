package org.ramure.competences.ui.entrance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.Framework;
import org.ramure.catalogue.Pathway;
import org.ramure.shared.Language;
import org.springframework.stereotype.Component;

/** Which activities of the listed pathways develop a competence. */
@Component
class Developing {

    /** Who names more competences than this develops none in particular. */
    private static final int MOST_COMPETENCES = 3;

    private static final String FURTHER = "aller-plus-loin";

    private final Catalogue catalogue;

    Developing(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** An activity in its place. */
    record Place(Pathway pathway, CourseModule module, Activity activity) {

        String address() {
            return "activites/"
                    + pathway.course().slug()
                    + "/"
                    + module.slug()
                    + "/"
                    + activity.slug();
        }

        /** « Comprendre » alone says little: the module's title comes first. */
        String title(Language language) {
            return module.title().in(language) + " — " + activity.title().in(language);
        }

        /** Whether it speaks of this competence alone. */
        boolean isDevoted() {
            return activity.competences().size() == 1;
        }

        boolean goesFurther() {
            return activity.slug().equals(FURTHER);
        }
    }

    /** All of them, each once, in the order of the content. */
    List<Place> activities(Framework framework, Framework.Competence competence) {
        Set<Activity> seen = new HashSet<>();
        return catalogue.pathways().stream()
                .filter(pathway -> pathway.framework().equals(framework.slug()))
                .flatMap(Developing::places)
                .filter(place -> develops(place.activity(), competence.code()))
                .filter(place -> seen.add(place.activity()))
                .toList();
    }

    private static Stream<Place> places(Pathway pathway) {
        return pathway.itineraries().getLast().steps().stream()
                .map(step -> new Place(pathway, step.module(), step.activity()));
    }

    private static boolean develops(Activity activity, String code) {
        return activity.competences().contains(code)
                && activity.competences().size() <= MOST_COMPETENCES
                && !activity.type().equals("positioning");
    }
}
