package org.ramure.toolkit.hackathon;

import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.springframework.stereotype.Component;

/** The templates as they were read last. Open to everyone: content, no data. */
@Component
public class HackathonTemplates {

    /** The folder of the content. */
    public static final String FOLDER = "hackathons";

    private final Catalogue catalogue;

    HackathonTemplates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** In alphabetical order of their slugs. */
    public List<HackathonTemplate> all() {
        return catalogue
                .area(FOLDER, HackathonShelf.class)
                .map(HackathonShelf::templates)
                .orElse(List.of());
    }

    public Optional<HackathonTemplate> find(String slug) {
        return all().stream().filter(t -> t.slug().equals(slug)).findFirst();
    }
}
