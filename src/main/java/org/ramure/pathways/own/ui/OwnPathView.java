package org.ramure.pathways.own.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.UUID;
import org.ramure.pathways.own.OwnPath;
import org.ramure.pathways.own.OwnPaths;
import org.ramure.pathways.own.OwnStep;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.Minutes;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;

/**
 * A path of one's own: its steps as a branch, the next one first at hand, and on request the means
 * to change it. Only whoever made it finds it here.
 */
@Route("mon-chemin/:id")
@AnonymousAllowed
class OwnPathView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CHANGE = "modifier";
    private static final String FINISH = "own-path-finish";

    private final transient OwnPaths paths;
    private final transient CurrentPerson current;
    private String title = "";

    OwnPathView(OwnPaths paths, CurrentPerson current) {
        this.paths = paths;
        this.current = current;
        addClassName("own-path");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OwnPath path =
                event.getRouteParameters()
                        .get("id")
                        .flatMap(OwnPathView::id)
                        .flatMap(this::find)
                        .orElseThrow(NotFoundException::new);
        title = path.title();
        show(path, event.getLocation().getQueryParameters().getSingleParameter(CHANGE).isPresent());
    }

    /** What is not an id leads nowhere, as an unknown one does. */
    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private Optional<OwnPath> find(UUID path) {
        return current.id().flatMap(person -> paths.open(person, path));
    }

    private void show(OwnPath path, boolean changing) {
        removeAll();
        add(new PageHeader(path.title(), sentence(path)));
        if (path.steps().isEmpty()) {
            add(new EmptyState(getTranslation("pathways.own.empty"), composer()));
        } else {
            add(branch(path), actions(path, changing), steps(path, changing));
        }
        if (changing) {
            add(erasing(path));
        }
        if (current.account().isEmpty()) {
            var note = new Paragraph(getTranslation("pathways.own.guest"));
            note.addClassName("muted");
            add(note);
        }
    }

    private String sentence(OwnPath path) {
        String sum =
                getTranslation(
                        "pathways.own.sum", path.steps().size(), Minutes.say(path.minutes()));
        if (path.stepsDone() == 0) {
            return sum;
        }
        return sum
                + " "
                + (path.stepsDone() == path.steps().size()
                        ? getTranslation("pathways.own.complete")
                        : getTranslation(
                                "pathways.own.progress",
                                path.stepsDone(),
                                Minutes.say(path.minutesLeft())));
    }

    /** A bud a step; the list below says the same. */
    private static Div branch(OwnPath path) {
        var branch = new Div();
        branch.addClassName("branch");
        branch.getElement().setAttribute("aria-hidden", "true");
        Optional<OwnStep> next = path.next();
        for (OwnStep step : path.steps()) {
            var bud = new Span();
            bud.addClassName("branch-bud");
            bud.setClassName("is-done", step.isDone());
            bud.setClassName("is-here", next.filter(step::equals).isPresent());
            branch.add(bud);
        }
        return branch;
    }

    private Div actions(OwnPath path, boolean changing) {
        var actions = new Div();
        actions.addClassName("cluster");
        path.next()
                .flatMap(OwnStep::opensAt)
                .ifPresent(address -> {
                    var follow =
                            new Anchor(
                                    address,
                                    getTranslation(
                                            path.stepsDone() == 0
                                                    ? "pathways.own.follow"
                                                    : "pathways.own.resume"));
                    follow.addClassName("button-primary");
                    actions.add(follow);
                });
        String here = "mon-chemin/" + path.id();
        var change =
                new Anchor(
                        changing ? here : here + "?" + CHANGE + "=oui",
                        getTranslation(changing ? "pathways.own.changed" : "pathways.own.change"));
        change.addClassName("button-quiet");
        change.setId(FINISH);
        actions.add(change);
        return actions;
    }

    private OrderedList steps(OwnPath path, boolean changing) {
        var list = new OrderedList();
        list.addClassName("own-steps");
        Optional<OwnStep> next = path.next();
        for (OwnStep step : path.steps()) {
            boolean now = next.filter(step::equals).isPresent();
            var line = new StepLine(step, now);
            if (step.byHand()) {
                line.offerTick(done ->
                        change(
                                path,
                                changing,
                                p -> paths.mark(p, path.id(), step.id(), done),
                                StepLine.tick(step.id())));
            }
            if (changing) {
                line.offerMoves(
                        places ->
                                change(
                                        path,
                                        true,
                                        p -> paths.move(p, path.id(), step.id(), places),
                                        StepLine.move(step.id(), places)),
                        () -> change(path, true, p -> paths.drop(p, path.id(), step.id()), FINISH));
            }
            list.add(line);
        }
        return list;
    }

    /** Something a person does to their path. */
    private interface Change {

        void by(PersonId person);
    }

    /** Does it, shows what the path has become, and gives the keyboard back where it was. */
    private void change(OwnPath path, boolean changing, Change change, String focus) {
        try {
            current.id().ifPresent(change::by);
        } catch (UserFacingException refusal) {
            Notices.say(getTranslation(refusal.messageKey(), refusal.arguments().toArray()));
        }
        find(path.id())
                .ifPresentOrElse(
                        now -> show(now, changing),
                        () -> getUI().ifPresent(ui -> ui.navigate("mon-espace")));
        getElement().executeJs("document.getElementById($0)?.focus()", focus);
    }

    private NativeDetails erasing(OwnPath path) {
        var erase =
                new Button(
                        getTranslation("pathways.own.erase.yes"),
                        click -> {
                            current.id().ifPresent(person -> paths.remove(person, path.id()));
                            Notices.say(getTranslation("pathways.own.erased"));
                            getUI().ifPresent(ui ->
                                    ui.navigate(current.account().isPresent() ? "mon-espace" : ""));
                        });
        var details =
                new NativeDetails(
                        getTranslation("pathways.own.erase"),
                        new Div(new Paragraph(getTranslation("pathways.own.erase.text")), erase));
        details.addClassName("own-path-erase");
        return details;
    }

    private Anchor composer() {
        var link = new Anchor("competences/composer", getTranslation("pathways.composer.open"));
        link.addClassName("button-primary");
        return link;
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? "Ramure" : title + " · Ramure";
    }
}
