package org.ramure.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.ramure.attestations.Attestations;
import org.ramure.learning.ui.spi.MySpaceBlock;
import org.ramure.pathways.Completions;
import org.ramure.pathways.PathwayStanding;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.springframework.beans.factory.ObjectProvider;

/**
 * A learner's own page: first, where they left off; then what they follow and what they can ask
 * for.
 */
@Route("mon-espace")
@PermitAll
@Menu(title = "shell.mySpace.menu", order = 10, icon = "vaadin:home")
class MySpaceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentPerson current;
    private final Completions completions;
    private final Attestations attestations;

    private final ObjectProvider<MySpaceBlock> blocks;

    MySpaceView(
            CurrentPerson current,
            Completions completions,
            Attestations attestations,
            ObjectProvider<MySpaceBlock> blocks) {
        this.blocks = blocks;
        this.current = current;
        this.completions = completions;
        this.attestations = attestations;
        addClassName("my-space");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Account account = current.account().orElseThrow();
        var greeting =
                account.givenName().isEmpty()
                        ? getTranslation("shell.mySpace.title")
                        : getTranslation("shell.mySpace.hello", account.givenName());
        add(new PageHeader(greeting, ""));
        List<PathwayStanding> standings = completions.of(account.id());
        boolean follows = addBlocks(account.id());
        if (standings.isEmpty() && follows) {
            add(bearings());
            return;
        }
        if (standings.isEmpty()) {
            var choose = new Anchor("", getTranslation("shell.mySpace.choose"));
            choose.addClassName("button-primary");
            add(new EmptyState(getTranslation("shell.mySpace.empty"), choose));
            return;
        }
        add(new ResumeCard(standings.getFirst()));
        if (!attestations.prospects(account, Reader.language()).waiting().isEmpty()) {
            add(papers());
        }
        if (standings.size() > 1) {
            add(others(standings.subList(1, standings.size())));
        }
        add(bearings());
    }

    /** Whether one of them is about something that the person follows. */
    private boolean addBlocks(PersonId person) {
        boolean follows = false;
        for (MySpaceBlock block : blocks.orderedStream().toList()) {
            Optional<Component> shown = block.show(person);
            shown.ifPresent(this::add);
            follows |= shown.isPresent() && block.isPathway();
        }
        return follows;
    }

    private Section papers() {
        return card(
                "shell.mySpace.papers",
                "shell.mySpace.papers.text",
                "attestations",
                "shell.mySpace.papers.go");
    }

    private Section bearings() {
        return card(
                "shell.mySpace.bearings",
                "shell.mySpace.bearings.text",
                "competences",
                "shell.mySpace.bearings.go");
    }

    private Section card(String title, String text, String address, String label) {
        var link = new Anchor(address, getTranslation(label));
        var section =
                new Section(
                        new H2(getTranslation(title)), new Paragraph(getTranslation(text)), link);
        section.addClassName("card");
        return section;
    }

    private Section others(List<PathwayStanding> standings) {
        var section = new Section(new H2(getTranslation("shell.mySpace.others")));
        standings.forEach(s -> section.add(new ResumeCard(s)));
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.mySpace.menu") + " · Ramure";
    }
}
