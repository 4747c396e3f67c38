package org.ramure.portfolio.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.award.AwardState;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.GivenDossiers;
import org.ramure.portfolio.dossier.ui.GivenDossierList;
import org.ramure.portfolio.review.FinalReview;
import org.ramure.portfolio.review.Interviews;
import org.ramure.portfolio.review.Interviews.Standing;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PlainTable;

/** The end of the pathway: turns in the review, interviews, dossiers that were given, papers. */
class ReviewPanel extends Div {

    private static final int LOOK_AGAIN_MS = 1000;
    private static final String KEY = "portfolio.review.";

    private final transient FinalReview review;
    private final transient Interviews interviews;
    private final transient GivenDossiers given;
    private final transient PersonId caller;
    private final transient Cohort cohort;
    private final Div problem = new Div();
    private final Div people = new Div();
    private @Nullable Registration looking;

    ReviewPanel(
            FinalReview review,
            Interviews interviews,
            GivenDossiers given,
            PersonId caller,
            Cohort cohort) {
        this.review = review;
        this.interviews = interviews;
        this.given = given;
        this.caller = caller;
        this.cohort = cohort;
        addClassNames("review", "stack");
        try {
            fill();
        } catch (UserFacingException notAFacilitator) {
            removeAll();
            add(new EmptyState(getTranslation(KEY + "facilitators")));
        }
    }

    private void fill() {
        var order = new Section(new H2(getTranslation(KEY + "order")));
        order.addClassName("card");
        order.add(
                new Paragraph(getTranslation(KEY + "order.lead")),
                new OrderForm(review, caller, cohort.id()));
        var rubric =
                new Anchor("groupes/" + cohort.slug() + "/travaux", getTranslation(KEY + "rubric"));
        order.add(new Paragraph(rubric));
        var talks = new Section(new H2(getTranslation(KEY + "interviews")));
        talks.addClassName("card");
        people.addClassName("stack");
        talks.add(new Paragraph(getTranslation(KEY + "interviews.lead")), problem, people);
        add(order, talks, dossiers());
        show();
    }

    private Section dossiers() {
        var section = new Section(new H2(getTranslation("portfolio.dossier.given")));
        section.addClassName("card");
        List<GivenDossiers.Given> all = given.inCohort(caller, cohort.id());
        section.add(
                all.isEmpty()
                        ? new Paragraph(getTranslation("portfolio.dossier.given.none"))
                        : new GivenDossierList(all));
        return section;
    }

    private List<Standing> show() {
        List<Standing> all = interviews.standings(caller, cohort.id());
        people.removeAll();
        if (all.isEmpty()) {
            people.add(new EmptyState(getTranslation(KEY + "nobody")));
            return all;
        }
        people.add(actions(all), table(all));
        return all;
    }

    private Div actions(List<Standing> all) {
        long ready = all.stream().filter(ReviewPanel::isReady).count();
        long asked = all.stream().filter(s -> s.paper().isPresent()).count();
        long waiting = waiting(all);
        var issue = new Button(getTranslation(KEY + "issue", ready), click -> issue());
        issue.addThemeVariants(ButtonVariant.PRIMARY);
        issue.setEnabled(ready > 0 && waiting == 0);
        var actions = new Div(issue);
        actions.addClassName("cluster");
        if (waiting > 0) {
            var bar = new ProgressBar(0, Math.max(1, asked), asked - waiting);
            bar.getElement().setAttribute("aria-label", getTranslation(KEY + "issue.bar"));
            var said = new Paragraph(getTranslation(KEY + "issue.going", asked - waiting, asked));
            said.getElement().setAttribute("role", "status");
            actions.add(said, bar);
        }
        return actions;
    }

    private static boolean isReady(Standing standing) {
        return standing.frozen() && standing.paper().filter(p -> p != AwardState.FAILED).isEmpty();
    }

    private static long waiting(List<Standing> all) {
        return all.stream()
                .filter(s -> s.paper().filter(p -> p == AwardState.WAITING).isPresent())
                .count();
    }

    private PlainTable table(List<Standing> all) {
        var table =
                new PlainTable(
                        getTranslation(KEY + "table"),
                        getTranslation(KEY + "person"),
                        getTranslation(KEY + "state"),
                        getTranslation(KEY + "stated"),
                        getTranslation(KEY + "paper"));
        for (Standing standing : all) {
            table.addRow(
                    new Anchor(
                            "groupes/" + cohort.slug() + "/bilan/" + standing.person(),
                            standing.name()),
                    new Span(getTranslation(KEY + "state." + state(standing))),
                    new Span(String.valueOf(standing.stated())),
                    new Span(
                            standing.paper()
                                    .map(p -> getTranslation(KEY + "paper." + p.name()))
                                    .orElse("—")));
        }
        return table;
    }

    private static String state(Standing standing) {
        if (standing.frozen()) {
            return "frozen";
        }
        if (standing.learnerConfirmed()) {
            return "learner";
        }
        return standing.facilitatorConfirmed() ? "facilitator" : "open";
    }

    private void issue() {
        boolean begun = ReviewWords.attempt(problem, () -> interviews.issue(caller, cohort.id()));
        if (begun) {
            getUI().ifPresent(this::look);
        }
    }

    private void look(UI ui) {
        boolean under = waiting(show()) > 0;
        if (under && looking == null) {
            ui.setPollInterval(LOOK_AGAIN_MS);
            looking = ui.addPollListener(poll -> look(ui));
        } else if (!under && looking != null) {
            stop(ui);
        }
    }

    private void stop(UI ui) {
        if (looking != null) {
            looking.remove();
            looking = null;
            ui.setPollInterval(-1);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (people.getElement().getChildCount() > 0) {
            look(event.getUI());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
        super.onDetach(event);
    }
}
