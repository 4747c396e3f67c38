package org.ramure.portfolio.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.learning.ui.spi.MySpaceBlock;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.Conversations;
import org.ramure.portfolio.practices.PracticeGrids;
import org.ramure.portfolio.practices.Side;
import org.springframework.core.annotation.Order;

/** The way to one's grid, and invitations to talk about somebody else's. */
@org.springframework.stereotype.Component
@Order(60)
class PracticesBlock implements MySpaceBlock {

    private final PracticeGrids grids;
    private final Conversations talks;
    private final Fellows fellows;

    PracticesBlock(PracticeGrids grids, Conversations talks, Fellows fellows) {
        this.grids = grids;
        this.talks = talks;
        this.fellows = fellows;
    }

    @Override
    public Optional<Component> show(PersonId person) {
        if (grids.current().isEmpty()) {
            return Optional.empty();
        }
        List<Conversations.Line> lines = talks.mine(person);
        boolean learns = fellows.circles(person).stream().anyMatch(c -> !c.facilitates());
        return lines.isEmpty() && !learns ? Optional.empty() : Optional.of(block(lines));
    }

    private static Component block(List<Conversations.Line> lines) {
        Section section = new Section();
        section.addClassName("card");
        section.add(
                new H2(section.getTranslation("portfolio.practices.block.title")),
                new Paragraph(section.getTranslation("portfolio.practices.block.text")));
        List<Conversations.Line> asked =
                lines.stream().filter(l -> l.side() == Side.OTHER && !l.closed()).toList();
        if (!asked.isEmpty()) {
            UnorderedList list = new UnorderedList();
            asked.forEach(line ->
                    list.add(
                            new ListItem(
                                    new Anchor(
                                            "pratiques/entretien/" + line.id(),
                                            section.getTranslation(
                                                    "portfolio.practices.block.talk",
                                                    line.with())))));
            section.add(list);
        }
        section.add(
                new Anchor("pratiques", section.getTranslation("portfolio.practices.block.go")));
        return section;
    }
}
