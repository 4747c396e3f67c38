package org.ramure.toolkit.resource.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.ramure.shared.Language;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.basket.ui.keep.KeepButton;
import org.ramure.toolkit.basket.ui.keep.KeepParts;
import org.ramure.toolkit.basket.ui.keep.KeepWords;
import org.ramure.toolkit.resource.Resource;
import org.ramure.toolkit.resource.ResourceFacet;
import org.ramure.toolkit.resource.ResourceWords;

/** One resource in the list. */
class ResourceLine extends ListItem {

    ResourceLine(Resource resource, ResourceWords words, KeepParts parts, Set<ItemKey> kept) {
        Language language = Reader.language();
        ItemKey key = ItemKey.resource(resource.code());
        String title = resource.title().in(language);
        var summary = new Paragraph(resource.summary().in(language));
        add(
                facts(resource, words, language),
                new H3(KeepWords.link("/ressources/" + resource.code(), resource.title())),
                KeepWords.mark(summary, resource.summary()),
                new KeepButton(parts, key, title, "", kept.contains(key)));
    }

    /** Letter, kind and minutes, in one line. */
    static Div facts(Resource resource, ResourceWords words, Language language) {
        var letter =
                KeepWords.badge(words.label(ResourceFacet.LETTER, resource.letter(), language));
        letter.addClassName("medoc-letter-" + resource.letter().toLowerCase(java.util.Locale.ROOT));
        var facts = new Div(letter);
        facts.addClassNames("cluster", "medoc-facts");
        add(facts, resource.facts().format().in(language));
        if (resource.facts().minutes() > 0) {
            add(facts, Minutes.say(resource.facts().minutes()));
        }
        resource.in(ResourceFacet.VERB)
                .forEach(verb -> add(facts, words.label(ResourceFacet.VERB, verb, language)));
        return facts;
    }

    private static void add(Div facts, String text) {
        if (!text.isBlank()) {
            var span = new Span(text);
            span.addClassName("muted");
            facts.add(span);
        }
    }
}
