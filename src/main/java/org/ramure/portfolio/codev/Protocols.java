package org.ramure.portfolio.codev;

import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.ramure.portfolio.journey.CodevelopmentRound;
import org.ramure.portfolio.journey.Journey;
import org.ramure.portfolio.journey.Journeys;
import org.ramure.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** How sessions of a template go. Open to everyone: content, no data. */
@Component
public class Protocols {

    private final Catalogue catalogue;
    private final Journeys journeys;

    Protocols(Catalogue catalogue, Journeys journeys) {
        this.catalogue = catalogue;
        this.journeys = journeys;
    }

    /** The general protocol, unless the content folder has none that is sound. */
    public Optional<Protocol> general() {
        return catalogue
                .area(ProtocolArea.FOLDER, ProtocolShelf.class)
                .flatMap(ProtocolShelf::protocol);
    }

    /** The rounds of the template's journey, else those of the general protocol; may be none. */
    public List<CodevelopmentRound> rounds(String template) {
        return journeys.of(template)
                .map(Journey::codevelopment)
                .filter(rounds -> !rounds.isEmpty())
                .or(() -> general().map(Protocol::rounds))
                .orElse(List.of());
    }

    /** The question of a month of a pair or trio, counted from 0. */
    public LocalizedText question(int month) {
        return general().map(p -> p.question(month)).orElse(LocalizedText.EMPTY);
    }
}
