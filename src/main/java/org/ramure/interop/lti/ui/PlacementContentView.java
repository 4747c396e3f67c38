package org.ramure.interop.lti.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.ramure.interop.lti.Launch;
import org.ramure.interop.lti.Launches;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.Placements;
import org.ramure.interop.lti.Target;
import org.ramure.interop.lti.content.Contents;
import org.ramure.interop.lti.content.Ways;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;

/**
 * A link of a platform’s course that opens nothing yet: its teacher chooses, its students are told
 * to come back.
 */
@Route("lti/contenu/:launch")
@PermitAll
class PlacementContentView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Launches launches;
    private final transient Placements placements;
    private final transient Contents contents;
    private final transient Ways ways;
    private final transient CurrentPerson current;

    PlacementContentView(
            Launches launches,
            Placements placements,
            Contents contents,
            Ways ways,
            CurrentPerson current) {
        this.launches = launches;
        this.placements = placements;
        this.contents = contents;
        this.ways = ways;
        this.current = current;
        addClassNames("interop", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<Launch> launch =
                LaunchParameter.of(event)
                        .flatMap(id -> launches.find(current.requireAccount(), id));
        Optional<PlacementId> placement = launch.flatMap(Launch::placement);
        if (launch.isEmpty() || placement.isEmpty()) {
            say("interop.content.title", "interop.choice.over");
        } else if (isChosen(placement.get())) {
            event.forwardTo(ways.of(launch.get()).substring(1));
        } else if (launch.get().who().teaches()) {
            add(
                    new PageHeader(
                            getTranslation("interop.content.title"),
                            getTranslation("interop.content.lead")),
                    new ContentPicker(
                            contents, false, targets -> choose(placement.get(), targets)));
        } else {
            say("interop.content.wait.title", "interop.content.wait");
        }
    }

    private void say(String title, String text) {
        add(new PageHeader(getTranslation(title), ""), new EmptyState(getTranslation(text)));
    }

    private boolean isChosen(PlacementId placement) {
        return placements
                .find(placement)
                .flatMap(p -> p.target())
                .flatMap(contents::find)
                .isPresent();
    }

    private void choose(PlacementId placement, List<Target> targets) {
        PersonId caller = current.requireAccount();
        Target target = targets.getFirst();
        placements.choose(caller, placement, target);
        contents.find(target)
                .map(content -> ways.into(caller, content))
                .ifPresent(path -> getUI().ifPresent(ui -> ui.navigate(path)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interop.content.title") + " · Ramure";
    }
}
