package org.ramure.catalogue.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ramure.catalogue.release.Change;
import org.ramure.catalogue.release.TextPart;
import org.ramure.shared.ui.Reader;

/** Changes as sentences; what changed in a text opens below its sentence. */
public final class ChangesPanel extends Div {

    public ChangesPanel(List<Change> changes) {
        if (changes.isEmpty()) {
            add(new Paragraph(getTranslation("catalogue.changes.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("releases-changes");
        changes.forEach(change -> list.add(new ListItem(item(change))));
        add(new Paragraph(getTranslation("catalogue.changes.count", changes.size())), list);
    }

    private Component item(Change change) {
        String sentence =
                getTranslation(
                        "catalogue.changes." + change.kind(),
                        change.place().in(Reader.language()),
                        change.before(),
                        change.after());
        if (change.passages().isEmpty()) {
            return new Span(sentence);
        }
        String language =
                change.language()
                        .map(l -> getTranslation("catalogue.changes.in." + l.code()))
                        .orElse("");
        var body = new Div();
        change.language().ifPresent(l -> Reader.mark(body, l));
        change.passages().forEach(passage -> body.add(passage(passage)));
        return new NativeDetails(sentence + language, body);
    }

    private Component passage(List<TextPart> parts) {
        var passage = new Paragraph();
        passage.addClassName("releases-passage");
        parts.forEach(part -> passage.add(part(part)));
        return passage;
    }

    private Component part(TextPart part) {
        return switch (part.kind()) {
            case SAME -> new Span(part.text());
            case REMOVED -> marked("del", "catalogue.changes.removed", part.text());
            case ADDED -> marked("ins", "catalogue.changes.added", part.text());
        };
    }

    /** Said aloud as well, since screen readers pass over these elements in silence. */
    private Component marked(String element, String key, String text) {
        var said = new Span(getTranslation(key));
        said.addClassName("visually-hidden");
        var marked = new HtmlContainer(element);
        marked.add(said, new Span(text));
        return marked;
    }
}
