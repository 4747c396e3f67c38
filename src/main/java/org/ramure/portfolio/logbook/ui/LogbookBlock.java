package org.ramure.portfolio.logbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.ramure.learning.ui.spi.MySpaceBlock;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.ui.PortfolioWords;
import org.springframework.core.annotation.Order;

/** On one's own page: the way to a note in two minutes. */
@org.springframework.stereotype.Component
@Order(45)
class LogbookBlock implements MySpaceBlock {

    @Override
    public Optional<Component> show(PersonId person) {
        Section card = new Section();
        card.addClassName("card");
        Div ways =
                new Div(
                        PortfolioWords.quiet(
                                "carnet/noter", card.getTranslation("portfolio.logbook.write")),
                        PortfolioWords.quiet(
                                "carnet", card.getTranslation("portfolio.logbook.open")));
        ways.addClassName("cluster");
        card.add(
                new H2(card.getTranslation("portfolio.logbook.space")),
                new Paragraph(card.getTranslation("portfolio.logbook.space.text")),
                ways);
        return Optional.of(card);
    }
}
