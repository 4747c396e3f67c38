package org.ramure.toolkit.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.Framework;
import org.ramure.competences.ui.spi.CompetenceExplorer;
import org.ramure.shared.Translations;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.basket.ui.keep.KeepParts;
import org.ramure.toolkit.resource.Resource;
import org.ramure.toolkit.resource.ResourceFacet;
import org.ramure.toolkit.resource.ResourceQuery;
import org.ramure.toolkit.resource.ResourceWords;
import org.ramure.toolkit.resource.Resources;

/** The resources for one competence, on the page of the competence. */
@org.springframework.stereotype.Component
class CompetenceResources implements CompetenceExplorer {

    private static final int SHOWN = 6;

    private final Resources resources;
    private final ResourceWords words;
    private final KeepParts parts;
    private final Translations translations;

    CompetenceResources(
            Resources resources, ResourceWords words, KeepParts parts, Translations translations) {
        this.resources = resources;
        this.words = words;
        this.parts = parts;
        this.translations = translations;
    }

    @Override
    public Optional<Component> show(Framework framework, Framework.Competence competence) {
        List<Resource> found =
                resources.search(
                        ResourceQuery.ALL.with(ResourceFacet.COMPETENCE, competence.code()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Set<ItemKey> kept = parts.kept();
        var list = new UnorderedList();
        list.addClassName("medoc-list");
        found.stream()
                .limit(SHOWN)
                .forEach(one -> list.add(new ResourceLine(one, words, parts, kept)));
        var section =
                new Section(
                        new H3(translations.text(Reader.language(), "toolkit.medoc.menu")), list);
        if (found.size() > SHOWN) {
            section.add(
                    new Anchor(
                            ResourceState.address(ResourceFacet.COMPETENCE, competence.code()),
                            translations.text(
                                    Reader.language(), "toolkit.medoc.more", found.size())));
        }
        return Optional.of(section);
    }
}
