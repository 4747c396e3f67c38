package org.ramure.toolkit.hackathon.ui;

import static org.ramure.toolkit.hackathon.ui.HackathonWords.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.HackathonVisitor.Someone;
import org.ramure.toolkit.hackathon.JuryPage;

/** The grid of a member of the jury who has an account. */
@Route("hackathons/:slug/jury")
@PermitAll
class JuryView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HackathonParts parts;

    JuryView(HackathonParts parts) {
        this.parts = parts;
        addClassNames("hackathon", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonId me = parts.current().requireAccount();
        Hackathon hackathon =
                event.getRouteParameters()
                        .get("slug")
                        .flatMap(slug -> parts.hackathons().find(me, slug))
                        .orElseThrow(NotFoundException::new);
        Someone visitor = new Someone(me);
        JuryPage page =
                parts.desk().open(visitor, hackathon.id()).orElseThrow(NotFoundException::new);
        Optional<UUID> team =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("equipe")
                        .flatMap(HackathonWords::id);
        Anchor back =
                new Anchor("hackathons/" + hackathon.slug(), "← " + hackathon.terms().title());
        back.addClassName("hackathon-back");
        add(
                back,
                new JuryPanel(
                        parts, visitor, page, "hackathons/" + hackathon.slug() + "/jury", team));
    }

    @Override
    public String getPageTitle() {
        return text("jury.title") + " · Ramure";
    }
}
