package org.ramure.pathways.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.ramure.competences.ui.spi.CompetencesPart;
import org.ramure.learning.ui.spi.HomeBlock;
import org.ramure.people.PersonId;
import org.springframework.core.annotation.Order;

/** The ways to the composer: from the home page and from « Mes compétences ». */
@org.springframework.stereotype.Component
@Order(90)
class ComposerDoors implements HomeBlock, CompetencesPart {

    private final Catalogue catalogue;

    ComposerDoors(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Optional<Component> show() {
        return catalogue.frameworks().isEmpty() ? Optional.empty() : Optional.of(door());
    }

    @Override
    public Optional<Component> show(PersonId caller) {
        return show();
    }

    private static Component door() {
        var section = new Section();
        section.addClassNames("card", "composer-door");
        section.add(
                new H2(section.getTranslation("pathways.composer.door.title")),
                new Paragraph(section.getTranslation("pathways.composer.door.text")),
                new Anchor(ComposerState.ROUTE, section.getTranslation("pathways.composer.open")));
        return section;
    }
}
