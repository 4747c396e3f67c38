package org.ramure.interop.lti.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ramure.interop.lti.ChoiceRequest;
import org.ramure.interop.lti.Launch;
import org.ramure.interop.lti.Launches;
import org.ramure.interop.lti.Target;
import org.ramure.interop.lti.TargetReleases;
import org.ramure.interop.lti.content.Contents;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;

/** A teacher chooses what their platform’s course shall open (deep linking). */
@Route("lti/choix/:launch")
@PermitAll
class ChoiceView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Launches launches;
    private final transient Contents contents;
    private final transient TargetReleases releases;
    private final transient CurrentPerson current;

    ChoiceView(
            Launches launches, Contents contents, TargetReleases releases, CurrentPerson current) {
        this.launches = launches;
        this.contents = contents;
        this.releases = releases;
        this.current = current;
        addClassNames("interop", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHeader(
                        getTranslation("interop.choice.title"),
                        getTranslation("interop.choice.lead")));
        Optional<Launch> launch =
                LaunchParameter.of(event)
                        .flatMap(id -> launches.find(current.requireAccount(), id));
        Optional<ChoiceRequest> asked = launch.flatMap(Launch::choice);
        if (asked.isEmpty()) {
            add(new EmptyState(getTranslation("interop.choice.over")));
        } else if (!asked.get().acceptsLinks()) {
            add(new EmptyState(getTranslation("interop.choice.noLinks")));
        } else {
            add(
                    new ContentPicker(
                            contents,
                            releases,
                            asked.get().several(),
                            targets -> back(launch.get(), targets)));
        }
    }

    private void back(Launch launch, List<Target> targets) {
        String chosen =
                targets.stream()
                        .map(target -> "choix=" + target.text())
                        .collect(Collectors.joining("&"));
        getUI().ifPresent(ui ->
                ui.getPage().setLocation("lti/reponse/" + launch.id() + "?" + chosen));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interop.choice.title") + " · Ramure";
    }
}
