package org.ramure.cohorts.template;

import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.springframework.stereotype.Component;

/** The templates that are sound, as they were read last. Open to everyone: content, no data. */
@Component
public class Templates {

    private final Catalogue catalogue;

    Templates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All of them, in the order of their folders. */
    public List<SessionTemplate> all() {
        return catalogue
                .area(TemplateArea.FOLDER, TemplateShelf.class)
                .map(TemplateShelf::templates)
                .orElse(List.of());
    }

    public Optional<SessionTemplate> find(String slug) {
        return all().stream().filter(t -> t.slug().equals(slug)).findFirst();
    }
}
