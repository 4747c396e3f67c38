package org.ramure.toolkit.compass;

import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.springframework.stereotype.Component;

/** All compasses as they were read last, open to everyone. */
@Component
public class Compasses {

    private final Catalogue catalogue;

    Compasses(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** In the order of their slugs. */
    public List<Compass> all() {
        return catalogue
                .area(CompassShelf.FOLDER, CompassShelf.class)
                .orElse(CompassShelf.EMPTY)
                .all();
    }

    public Optional<Compass> find(String slug) {
        return all().stream().filter(one -> one.slug().equals(slug)).findFirst();
    }
}
