package org.ramure.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.learning.Editions;
import org.ramure.learning.Enrolment;
import org.ramure.learning.Enrolments;
import org.ramure.learning.Excerpt;
import org.ramure.learning.Excerpts;
import org.ramure.learning.LearnerAccess;
import org.ramure.learning.PlayerAddress;
import org.ramure.learning.Progress;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.ui.Reader;
import org.springframework.beans.factory.ObjectProvider;

/** Where people learn: one step at a time, beside the outline of the whole pathway. */
@Route("apprendre/:pathway/:module?/:activity?")
@AnonymousAllowed
class PlayerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Editions editions;
    private final transient ObjectProvider<Excerpts> excerpts;
    private final Enrolments enrolments;
    private final Progress progress;
    private final LearnerAccess access;
    private final CurrentPerson current;
    private final Renderers renderers;
    private String title = "";

    PlayerView(
            Editions editions,
            ObjectProvider<Excerpts> excerpts,
            Enrolments enrolments,
            Progress progress,
            LearnerAccess access,
            CurrentPerson current,
            Renderers renderers) {
        this.editions = editions;
        this.excerpts = excerpts;
        this.enrolments = enrolments;
        this.progress = progress;
        this.access = access;
        this.current = current;
        this.renderers = renderers;
        addClassName("player");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var parameters = event.getRouteParameters();
        Optional<Excerpt> excerpt = excerpt(event);
        Pathway pathway =
                excerpt.map(Excerpt::pathway)
                        .or(() -> parameters.get("pathway").flatMap(this::pathway))
                        .orElseThrow(NotFoundException::new);
        Optional<Enrolment> enrolment =
                current.id().flatMap(person -> enrolments.find(person, pathway.id()));
        if (enrolment.isEmpty()) {
            event.forwardTo("parcours/" + pathway.slug());
            return;
        }
        Itinerary itinerary =
                excerpt.flatMap(Excerpt::part)
                        .or(() -> pathway.itinerary(enrolment.get().variant()))
                        .orElseGet(() -> pathway.itineraries().getLast());
        Optional<String> module = parameters.get("module");
        Optional<String> activity = parameters.get("activity");
        if (module.isEmpty() || activity.isEmpty()) {
            event.forwardTo(
                    PlayerAddress.of(pathway, resumeAt(enrolment.get(), itinerary)),
                    excerpt.map(PlayerState::query).orElseGet(QueryParameters::empty));
            return;
        }
        Itinerary.Step step =
                itinerary.step(module.get(), activity.get()).orElseThrow(NotFoundException::new);
        var overview = progress.overview(enrolment.get().person(), itinerary);
        open(
                new PlayerState(
                        enrolment.get().person(),
                        pathway,
                        excerpt,
                        enrolment.get(),
                        overview,
                        step));
    }

    private Optional<Pathway> pathway(String slug) {
        return editions.of(current.id()).pathway(slug);
    }

    /** What the address names, where it is of this pathway and has the step. */
    private Optional<Excerpt> excerpt(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        Optional<String> module = parameters.get("module");
        Optional<String> activity = parameters.get("activity");
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Excerpts.PARAMETER)
                .flatMap(key ->
                        current.id()
                                .flatMap(person ->
                                        excerpts.orderedStream()
                                                .flatMap(all -> all.find(person, key).stream())
                                                .findFirst()))
                .filter(found ->
                        parameters
                                .get("pathway")
                                .filter(found.pathway().slug()::equals)
                                .isPresent())
                .filter(found ->
                        module.isEmpty()
                                || activity.isEmpty()
                                || found.part()
                                        .map(part -> part.step(module.get(), activity.get()))
                                        .map(Optional::isPresent)
                                        .orElse(true));
    }

    /** Where the person left, unless that step is done: then the next one to do. */
    private Itinerary.Step resumeAt(Enrolment enrolment, Itinerary itinerary) {
        var overview = progress.overview(enrolment.person(), itinerary);
        return enrolment
                .whereLeft()
                .flatMap(itinerary::step)
                .filter(step -> !overview.isDone(step.activity()))
                .or(overview::nextStep)
                .orElseGet(() -> itinerary.steps().getFirst());
    }

    private void open(PlayerState state) {
        var step = state.step();
        title =
                step.activity().title().in(Reader.language())
                        + " · "
                        + step.module().title().in(Reader.language());
        add(new OutlinePanel(state));
        if (access.mayOpen(state.pathway(), step.module())) {
            enrolments.visit(state.enrolment(), step.activity().id());
            add(new StepPanel(state, progress, renderers, () -> refreshOutline(state)));
        } else {
            add(new AccountNeededPanel(state));
        }
    }

    /** The branch beside the step, as it is once the step has been done. */
    private void refreshOutline(PlayerState before) {
        var overview = progress.overview(before.person(), before.itinerary());
        replace(getComponentAt(0), new OutlinePanel(before.with(overview)));
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? "Ramure" : title + " · Ramure";
    }
}
