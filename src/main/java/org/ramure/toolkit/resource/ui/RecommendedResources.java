package org.ramure.toolkit.resource.ui;

import java.util.Collection;
import java.util.List;
import org.ramure.toolkit.document.ui.desk.Recommended;
import org.ramure.toolkit.resource.Resources;
import org.springframework.stereotype.Component;

/** The resources that levels of self-diagnoses recommend. */
@Component
class RecommendedResources implements Recommended {

    private final Resources resources;

    RecommendedResources(Resources resources) {
        this.resources = resources;
    }

    @Override
    public List<Item> of(Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> resources.find(code).stream())
                .map(one ->
                        new Item(one.title(), "ressources/" + one.code(), one.facts().minutes()))
                .toList();
    }
}
