package org.ramure.cohorts.feed.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ramure.cohorts.feed.Agendas;
import org.ramure.learning.ui.spi.MySpaceBlock;
import org.ramure.people.PersonId;
import org.springframework.core.annotation.Order;

/** « Mon agenda » on one's own page, for whoever has dates. */
@org.springframework.stereotype.Component
@Order(80)
class AgendaBlock implements MySpaceBlock {

    private final Agendas agendas;

    AgendaBlock(Agendas agendas) {
        this.agendas = agendas;
    }

    @Override
    public Optional<Component> show(PersonId person) {
        return agendas.concerns(person)
                ? Optional.of(new AgendaPanel(agendas, person))
                : Optional.empty();
    }
}
