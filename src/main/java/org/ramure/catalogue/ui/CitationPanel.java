package org.ramure.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.academic.Citation;
import org.ramure.catalogue.academic.Citations;
import org.ramure.shared.ui.Reader;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A citation as a line and as BibTeX, each to copy, and the file for the whole course. */
class CitationPanel extends Section {

    CitationPanel(Course course, Optional<CourseModule> module, Citations citations) {
        addClassNames("card", "stack", "course-citation");
        add(new H2(getTranslation("catalogue.academic.cite")));
        citations.of(course, module, origin()).ifPresent(this::show);
        var file =
                new Anchor(
                        "citer/" + Reader.language().code() + "/" + course.slug() + ".bib",
                        getTranslation("catalogue.academic.bib"));
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        add(file);
    }

    private static String origin() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        return request == null
                ? ""
                : ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    }

    private void show(Citation citation) {
        String text = citation.text(Reader.language());
        String bib = citation.bibTex(Reader.language());
        add(new Paragraph(text), copy("catalogue.academic.copy", text));
        var source = new Pre(bib);
        source.addClassName("course-bibtex");
        source.getElement().setAttribute("tabindex", "0");
        add(source, copy("catalogue.academic.copyBib", bib));
        if (citation.release().isEmpty()) {
            var none = new Paragraph(getTranslation("catalogue.academic.noRelease"));
            none.addClassName("muted");
            add(none);
        }
    }

    private Component copy(String label, String text) {
        var button = new NativeButton(getTranslation(label));
        button.addClassName("button-quiet");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-copy", text)
                .setAttribute("data-copy-done", getTranslation("catalogue.academic.copied"))
                .setAttribute("data-copy-failed", getTranslation("catalogue.academic.copyFailed"));
        var said = new Span();
        said.getElement().setAttribute("role", "status");
        var line = new Div(button, said);
        line.addClassName("cluster");
        return line;
    }
}
