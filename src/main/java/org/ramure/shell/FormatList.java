package org.ramure.shell;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.LearningFormat;
import org.ramure.shared.Language;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.Reader;

/** The appropriation formats, from the content files; reconstructed ones say so. */
class FormatList extends Section {

    private final Language language = Reader.language();

    FormatList(Catalogue catalogue) {
        addClassName("formats");
        add(new H2(getTranslation("shell.home.formats")));
        var list = new DescriptionList();
        catalogue.formats().forEach(format -> list.add(entry(format)));
        add(list);
        if (catalogue.formats().stream().anyMatch(f -> f.provenance().isReconstructed())) {
            var note = new Paragraph(getTranslation("shell.home.reconstructed"));
            note.addClassName("muted");
            add(note);
        }
    }

    private Div entry(LearningFormat format) {
        var length = new Span(length(format));
        length.addClassName("muted");
        var term =
                new DescriptionList.Term(
                        new Span(
                                format.label().in(language)
                                        + (format.provenance().isReconstructed() ? " *" : "")),
                        length);
        return new Div(term, new DescriptionList.Description(format.definition().in(language)));
    }

    private String length(LearningFormat format) {
        if (format.months() > 0) {
            return getTranslation("shell.home.months", format.months());
        }
        return getTranslation(
                "shell.home.between",
                Minutes.say(format.minutesMin()),
                Minutes.say(format.minutesMax()));
    }
}
