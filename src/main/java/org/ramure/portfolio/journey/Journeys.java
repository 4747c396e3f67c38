package org.ramure.portfolio.journey;

import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.springframework.stereotype.Component;

/** The journeys that are sound, as they were read last. Open to everyone: content, no data. */
@Component
public class Journeys {

    static final String FOLDER = "journeys";

    private final Catalogue catalogue;

    Journeys(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All of them, in the order of their folders. */
    public List<Journey> all() {
        return catalogue
                .area(FOLDER, JourneyShelf.class)
                .map(JourneyShelf::journeys)
                .orElse(List.of());
    }

    /** The journey of sessions made from this template, if it is a long pathway. */
    public Optional<Journey> of(String template) {
        return all().stream().filter(j -> j.template().equals(template)).findFirst();
    }
}
