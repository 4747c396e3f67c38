package org.ramure.portfolio.rhythm.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.ramure.learning.ui.spi.MySpaceBlock;
import org.ramure.people.PersonId;
import org.ramure.portfolio.rhythm.MyRhythm;
import org.ramure.portfolio.rhythm.Rhythms;
import org.ramure.shared.ui.Reader;
import org.springframework.core.annotation.Order;

/** « Mon parcours » on one's own page: the month, what is next, and the way in. */
@org.springframework.stereotype.Component
@Order(8)
class JourneyBlock implements MySpaceBlock {

    private final Rhythms rhythms;

    JourneyBlock(Rhythms rhythms) {
        this.rhythms = rhythms;
    }

    @Override
    public Optional<Component> show(PersonId person) {
        List<MyRhythm> live =
                rhythms.mine(person).stream().filter(m -> m.cohort().status().isLive()).toList();
        return live.isEmpty() ? Optional.empty() : Optional.of(block(live));
    }

    @Override
    public boolean isPathway() {
        return true;
    }

    private static Component block(List<MyRhythm> live) {
        var section = new Section();
        section.addClassNames("card", "rhythm-block");
        section.add(new H2(section.getTranslation("portfolio.rhythm.mine")));
        live.forEach(mine -> section.add(line(mine)));
        return section;
    }

    private static Component line(MyRhythm mine) {
        var link = new Anchor("mon-parcours/" + mine.cohort().slug(), mine.cohort().title());
        link.addClassName("rhythm-leaf-name");
        var line = new Div(link);
        line.addClassName("rhythm-block-line");
        line.add(
                new Span(
                        line.getTranslation(
                                "portfolio.rhythm.lead",
                                mine.month().month().number(),
                                mine.months().size(),
                                mine.month().month().title().in(Reader.language()))));
        mine.next()
                .ifPresent(next ->
                        line.add(
                                new Paragraph(
                                        line.getTranslation(
                                                "portfolio.rhythm.mine.next",
                                                MilestoneWords.title(next),
                                                MilestoneWords.when(next)))));
        return line;
    }
}
