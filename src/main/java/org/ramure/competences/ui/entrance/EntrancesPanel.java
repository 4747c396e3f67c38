package org.ramure.competences.ui.entrance;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ramure.catalogue.Framework;
import org.ramure.shared.ui.Reader;

/** The four entrances of every competence of a framework, as links. */
public final class EntrancesPanel extends Section {

    public EntrancesPanel(Framework framework) {
        addClassName("entrance-list");
        add(
                new H2(getTranslation("competences.entrances.title")),
                new Paragraph(getTranslation("competences.entrances.lead")));
        var list = new UnorderedList();
        framework
                .competences()
                .forEach(competence -> list.add(new ListItem(line(framework, competence))));
        add(list);
    }

    private Div line(Framework framework, Framework.Competence competence) {
        String name = competence.code() + " · " + competence.label().in(Reader.language());
        var title = new Span(name);
        title.addClassName("entrance-name");
        var links = new Div();
        links.addClassName("cluster");
        for (Entrance each : Entrance.values()) {
            String word = getTranslation(each.key());
            var link = new Anchor(each.address(framework, competence), word);
            link.setAriaLabel(word + getTranslation("competences.entrances.of", name));
            links.add(link);
        }
        return new Div(title, links);
    }
}
