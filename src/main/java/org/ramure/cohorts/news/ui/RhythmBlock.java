package org.ramure.cohorts.news.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ramure.cohorts.feed.Agendas;
import org.ramure.cohorts.news.Reading;
import org.ramure.learning.ui.spi.MySpaceBlock;
import org.ramure.people.PersonId;
import org.springframework.core.annotation.Order;

/** « Mes lettres » on one's own page, for whoever has dates. */
@org.springframework.stereotype.Component
@Order(81)
class RhythmBlock implements MySpaceBlock {

    private final Reading reading;
    private final Agendas agendas;

    RhythmBlock(Reading reading, Agendas agendas) {
        this.reading = reading;
        this.agendas = agendas;
    }

    @Override
    public Optional<Component> show(PersonId person) {
        return agendas.concerns(person)
                ? Optional.of(new RhythmPanel(reading, person))
                : Optional.empty();
    }
}
