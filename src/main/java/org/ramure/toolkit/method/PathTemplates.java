package org.ramure.toolkit.method;

import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.springframework.stereotype.Component;

/** All templates as they were read last, open to everyone. */
@Component
public class PathTemplates {

    private final Catalogue catalogue;

    PathTemplates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** In the order of their French titles, which begin with a number. */
    public List<PathTemplate> all() {
        return catalogue
                .area(PathTemplateShelf.FOLDER, PathTemplateShelf.class)
                .orElse(PathTemplateShelf.EMPTY)
                .all();
    }

    public Optional<PathTemplate> find(String slug) {
        return all().stream().filter(one -> one.slug().equals(slug)).findFirst();
    }
}
