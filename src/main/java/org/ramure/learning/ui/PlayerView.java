package org.ramure.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.learning.Editions;
import org.ramure.learning.Enrolment;
import org.ramure.learning.Enrolments;
import org.ramure.learning.LearnerAccess;
import org.ramure.learning.PlayerAddress;
import org.ramure.learning.Progress;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.ui.Reader;

/** Where people learn: one step at a time, beside the outline of the whole pathway. */
@Route("apprendre/:pathway/:module?/:activity?")
@AnonymousAllowed
class PlayerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Editions editions;
    private final Enrolments enrolments;
    private final Progress progress;
    private final LearnerAccess access;
    private final CurrentPerson current;
    private final Renderers renderers;
    private String title = "";

    PlayerView(
            Editions editions,
            Enrolments enrolments,
            Progress progress,
            LearnerAccess access,
            CurrentPerson current,
            Renderers renderers) {
        this.editions = editions;
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
        Pathway pathway =
                parameters
                        .get("pathway")
                        .flatMap(slug -> editions.of(current.id()).pathway(slug))
                        .orElseThrow(NotFoundException::new);
        Optional<Enrolment> enrolment =
                current.id().flatMap(person -> enrolments.find(person, pathway.id()));
        if (enrolment.isEmpty()) {
            event.forwardTo("parcours/" + pathway.slug());
            return;
        }
        Itinerary itinerary =
                pathway.itinerary(enrolment.get().variant())
                        .orElseGet(() -> pathway.itineraries().getLast());
        Optional<String> module = parameters.get("module");
        Optional<String> activity = parameters.get("activity");
        if (module.isEmpty() || activity.isEmpty()) {
            event.forwardTo(PlayerAddress.of(pathway, resumeAt(enrolment.get(), itinerary)));
            return;
        }
        Itinerary.Step step =
                itinerary.step(module.get(), activity.get()).orElseThrow(NotFoundException::new);
        open(pathway, enrolment.get(), itinerary, step);
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

    private void open(
            Pathway pathway, Enrolment enrolment, Itinerary itinerary, Itinerary.Step step) {
        title =
                step.activity().title().in(Reader.language())
                        + " · "
                        + step.module().title().in(Reader.language());
        var overview = progress.overview(enrolment.person(), itinerary);
        var state = new PlayerState(enrolment.person(), pathway, enrolment, overview, step);
        add(new OutlinePanel(state));
        if (access.mayOpen(pathway, step.module())) {
            enrolments.visit(enrolment, step.activity().id());
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
