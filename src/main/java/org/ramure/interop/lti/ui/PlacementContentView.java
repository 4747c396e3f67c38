package org.ramure.interop.lti.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ramure.interop.lti.Launch;
import org.ramure.interop.lti.Launches;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.Placements;
import org.ramure.interop.lti.Target;
import org.ramure.interop.lti.TargetReleases;
import org.ramure.interop.lti.content.Contents;
import org.ramure.interop.lti.content.Ways;
import org.ramure.learning.Excerpts;
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
    private final transient TargetReleases releases;
    private final transient Ways ways;
    private final transient CurrentPerson current;
    private final transient Clock clock;

    PlacementContentView(
            Launches launches,
            Placements placements,
            Contents contents,
            TargetReleases releases,
            Ways ways,
            CurrentPerson current,
            Clock clock) {
        this.launches = launches;
        this.placements = placements;
        this.contents = contents;
        this.releases = releases;
        this.ways = ways;
        this.current = current;
        this.clock = clock;
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
            contents.find(placements.find(placement.get()).orElseThrow(), clock.instant())
                    .map(content -> ways.into(launch.get().who().person(), content))
                    .ifPresent(path -> event.forwardTo(path, query(placement.get())));
        } else if (launch.get().who().teaches()) {
            add(
                    new PageHeader(
                            getTranslation("interop.content.title"),
                            getTranslation("interop.content.lead")),
                    new ContentPicker(
                            contents,
                            releases,
                            false,
                            targets -> choose(placement.get(), targets)));
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
                .flatMap(there -> contents.find(there, clock.instant()))
                .isPresent();
    }

    private void choose(PlacementId placement, List<Target> targets) {
        PersonId caller = current.requireAccount();
        Target target = targets.getFirst();
        placements.choose(caller, placement, target);
        contents.find(target)
                .map(content -> ways.into(caller, content))
                .ifPresent(path -> getUI().ifPresent(ui -> ui.navigate(path, query(placement))));
    }

    private static QueryParameters query(PlacementId placement) {
        return QueryParameters.of(Excerpts.PARAMETER, placement.toString());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interop.content.title") + " · Ramure";
    }
}
