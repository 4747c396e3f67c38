package org.ramure.pathways.own.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.ramure.learning.ui.spi.MySpaceBlock;
import org.ramure.pathways.own.OwnPath;
import org.ramure.pathways.own.OwnPaths;
import org.ramure.people.PersonId;
import org.ramure.shared.Minutes;
import org.springframework.core.annotation.Order;

/** The paths somebody made their own, newest first, and how far each is. */
@org.springframework.stereotype.Component
@Order(20)
class OwnPathsBlock implements MySpaceBlock {

    private final OwnPaths paths;

    OwnPathsBlock(OwnPaths paths) {
        this.paths = paths;
    }

    @Override
    public Optional<Component> show(PersonId person) {
        List<OwnPath> own = paths.mine(person);
        return own.isEmpty() ? Optional.empty() : Optional.of(block(own));
    }

    private static Component block(List<OwnPath> own) {
        var section = new Section();
        section.addClassNames("card", "own-paths");
        section.add(new H2(section.getTranslation("pathways.own.mine")));
        var list = new UnorderedList();
        for (OwnPath path : own) {
            var facts =
                    new Span(
                            path.minutesLeft() == 0
                                    ? section.getTranslation("pathways.own.complete")
                                    : section.getTranslation(
                                            "pathways.own.progress",
                                            path.stepsDone(),
                                            Minutes.say(path.minutesLeft())));
            facts.addClassName("muted");
            list.add(new ListItem(new Anchor("mon-chemin/" + path.id(), path.title()), facts));
        }
        section.add(
                list,
                new Anchor(
                        "competences/composer", section.getTranslation("pathways.composer.open")));
        return section;
    }
}
