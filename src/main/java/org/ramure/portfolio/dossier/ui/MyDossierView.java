package org.ramure.portfolio.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.HalfDay;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.DossierPlan;
import org.ramure.portfolio.dossier.Dossiers;
import org.ramure.portfolio.dossier.ui.spi.MyDossierPart;
import org.ramure.shared.ui.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/** « Mon dossier »: the learner composes it, makes it, gives it, and takes everything away. */
@Route("mon-dossier/:session")
@PermitAll
class MyDossierView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LAST_WEEKS = 6;

    private final transient Dossiers dossiers;
    private final transient CurrentPerson current;
    private final transient ObjectProvider<MyDossierPart> parts;
    private final transient Clock clock;

    MyDossierView(
            Dossiers dossiers,
            CurrentPerson current,
            ObjectProvider<MyDossierPart> parts,
            Clock clock) {
        this.dossiers = dossiers;
        this.current = current;
        this.parts = parts;
        this.clock = clock;
        addClassNames("dossier", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = current.requireAccount();
        DossierPlan plan =
                event.getRouteParameters()
                        .get("session")
                        .flatMap(slug -> dossiers.plan(person, slug))
                        .orElseThrow(NotFoundException::new);
        show(person, plan);
    }

    private void show(PersonId person, DossierPlan plan) {
        Cohort cohort = plan.session().cohort();
        removeAll();
        add(
                new Anchor(
                        "sessions/" + cohort.slug(),
                        getTranslation("portfolio.dossier.back", cohort.title())),
                new PageHeader(
                        getTranslation("portfolio.dossier.title"),
                        getTranslation("portfolio.dossier.lead")));
        if (cohort.status() == CohortStatus.CLOSED) {
            var closed = new Paragraph(getTranslation("portfolio.dossier.closed"));
            closed.addClassName("call-out");
            add(closed);
        }
        List<Component> own =
                List.of(
                        new PlanForm(dossiers, person, plan),
                        new MadePanel(dossiers, person, cohort.id()));
        List<Component> others =
                parts.orderedStream()
                        .flatMap(part -> part.show(person, plan.session()).stream())
                        .toList();
        add(isEnding(cohort) ? others : own);
        add(isEnding(cohort) ? own : others);
        add(takeAway(cohort));
    }

    /** In the last weeks the review and the interview come first; before, they can wait below. */
    private boolean isEnding(Cohort cohort) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HalfDay.ZONE);
        return cohort.status() != CohortStatus.CLOSED
                && !today.isBefore(cohort.lastDay().minusWeeks(LAST_WEEKS));
    }

    private Section takeAway(Cohort cohort) {
        var link =
                new Anchor(
                        "mon-dossier/" + cohort.slug() + "/emporter",
                        getTranslation("portfolio.dossier.take.link"));
        link.setRouterIgnore(true);
        link.addClassName("button-quiet");
        var section =
                new Section(
                        new H2(getTranslation("portfolio.dossier.take")),
                        new Paragraph(getTranslation("portfolio.dossier.take.lead")),
                        new Paragraph(link));
        section.addClassNames("card", "dossier-take");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portfolio.dossier.title") + " · Ramure";
    }
}
