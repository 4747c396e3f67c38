package org.ramure.portfolio.experiment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.ramure.assessment.Entries;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseContent.Field;
import org.ramure.assessment.exercise.ExerciseContent.Kind;
import org.ramure.assessment.ui.Worksheet;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.fellow.Circle;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.ui.PortfolioWords;
import org.ramure.portfolio.experiment.Trial;
import org.ramure.portfolio.experiment.Trials;
import org.ramure.shared.SafeHtml;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** What one tries: fields that are saved as one types, and the cohort in which one does it. */
class TryPanel extends Div {

    TryPanel(TrialDesk desk, PersonId person, Trial trial) {
        addClassName("stack");
        List<Circle> circles = desk.fellows().circles(person);
        if (!circles.isEmpty()) {
            add(cohort(desk, person, trial, circles));
        }
        add(
                sheet(
                        person,
                        trial,
                        List.of(
                                field(this, Trials.WHAT, Kind.TEXT),
                                field(this, Trials.HYPOTHESIS, Kind.TEXT),
                                field(this, Trials.WHERE, Kind.LINE),
                                field(this, Trials.WHEN, Kind.DATE),
                                field(this, Trials.SIGN, Kind.TEXT))));
    }

    static Component reflection(Component where, PersonId person, Trial trial) {
        return sheet(person, trial, List.of(field(where, Trials.REFLECTION, Kind.TEXT)));
    }

    private static Field field(Component where, String key, Kind kind) {
        return new Field(
                key,
                kind,
                where.getTranslation("portfolio.experiment.field." + key),
                where.getTranslation("portfolio.experiment.field." + key + ".hint"),
                false,
                List.of(),
                List.of(),
                List.of());
    }

    private static Worksheet sheet(PersonId person, Trial trial, List<Field> fields) {
        return new Worksheet(
                new ExerciseContent(SafeHtml.EMPTY, fields, List.of()),
                trial.fields(),
                "saisies/experimentations/" + trial.id(),
                new Worksheet.Owner(Entries.ownerMark(person), false));
    }

    private Component cohort(TrialDesk desk, PersonId person, Trial trial, List<Circle> circles) {
        Select<CohortId> cohort = new Select<>();
        Div problem = new Div();
        cohort.setLabel(getTranslation("portfolio.logbook.cohort"));
        cohort.setItems(circles.stream().map(Circle::cohort).toList());
        cohort.setEmptySelectionAllowed(true);
        cohort.setEmptySelectionCaption(getTranslation("portfolio.logbook.cohort.none"));
        cohort.setItemLabelGenerator(id ->
                circles.stream()
                        .filter(circle -> circle.cohort().equals(id))
                        .findFirst()
                        .map(Circle::title)
                        .orElseGet(() -> getTranslation("portfolio.logbook.cohort.none")));
        trial.cohort()
                .filter(id -> circles.stream().anyMatch(c -> c.cohort().equals(id)))
                .ifPresent(cohort::setValue);
        cohort.addValueChangeListener(chosen -> {
            problem.removeAll();
            try {
                desk.trials().belong(person, trial.id(), Optional.ofNullable(chosen.getValue()));
            } catch (UserFacingException no) {
                problem.add(Notices.problem(PortfolioWords.refusal(this, no)));
            }
        });
        return new Div(cohort, problem);
    }
}
