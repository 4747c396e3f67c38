package org.ramure.toolkit.hackathon.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.ramure.learning.ui.spi.MySpaceBlock;
import org.ramure.people.PersonId;
import org.ramure.toolkit.hackathon.Hackathons;
import org.springframework.core.annotation.Order;

/** The way to one's hackathons, for those who are in one. */
@org.springframework.stereotype.Component
@Order(65)
class HackathonsBlock implements MySpaceBlock {

    private static final int MOST = 3;

    private final Hackathons hackathons;

    HackathonsBlock(Hackathons hackathons) {
        this.hackathons = hackathons;
    }

    @Override
    public Optional<Component> show(PersonId person) {
        List<Hackathons.Line> mine = hackathons.mine(person);
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        mine.stream()
                .limit(MOST)
                .forEach(line ->
                        list.add(
                                new ListItem(
                                        new Anchor("hackathons/" + line.slug(), line.title()))));
        Section section =
                new Section(
                        new H2(HackathonWords.text("title")),
                        list,
                        new Anchor("hackathons", HackathonWords.text("block.all")));
        section.addClassName("card");
        return Optional.of(section);
    }
}
