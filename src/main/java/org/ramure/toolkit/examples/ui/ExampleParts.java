package org.ramure.toolkit.examples.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.Example.Origin;
import org.ramure.toolkit.examples.ExampleAddress;
import org.ramure.toolkit.examples.ExampleFacet;
import org.ramure.toolkit.examples.ExampleProse;
import org.ramure.toolkit.examples.ExampleQuery;
import org.ramure.toolkit.examples.ExampleWords;

/** Pieces of which the pages about examples are made. */
final class ExampleParts {

    private static final List<String> STORY =
            List.of("need", "answer", "alliance", "results", "lessons");

    private ExampleParts() {}

    static Span badge(String text, String tone) {
        Span badge = new Span(text);
        badge.addClassNames("badge", "examples-" + tone);
        return badge;
    }

    /** Says that it is a type, or where it came from. */
    static Span origin(Component where, Example example) {
        return example.isType()
                ? badge(where.getTranslation("toolkit.examples.badge.type"), "type")
                : badge(
                        where.getTranslation("toolkit.examples.badge." + example.origin().name()),
                        "origin");
    }

    static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }

    static Anchor primary(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.addClassName("button-primary");
        return link;
    }

    static Anchor quiet(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.addClassName("button-quiet");
        return link;
    }

    static String path(Example example) {
        return ExamplesView.PATH + "/" + example.code();
    }

    static Anchor title(Example example) {
        Anchor link = new Anchor(path(example), example.title().in(Reader.language()));
        Reader.mark(link, example.spokenFor(Reader.language()));
        return link;
    }

    /** A text of an example: Markdown where it is content, plain otherwise. */
    static Component text(Example example, LocalizedText text) {
        String words = text.in(Reader.language());
        Component shown =
                example.origin() == Origin.CONTENT
                        ? new Prose(ExampleProse.html(words))
                        : written(words);
        Reader.mark(shown, example.spokenFor(Reader.language()));
        return shown;
    }

    private static Div written(String words) {
        Div written = new Div(words);
        written.addClassNames("prose", "examples-written");
        return written;
    }

    /** The parts of the story that say something, each with its heading. */
    static Div story(Component where, Example example) {
        Div story = new Div();
        story.addClassName("examples-story");
        List<LocalizedText> parts = example.story().parts();
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isEmpty()) {
                Section section =
                        new Section(
                                new H2(
                                        where.getTranslation(
                                                "toolkit.examples.part." + STORY.get(i))),
                                text(example, parts.get(i)));
                section.addClassName("examples-part-" + STORY.get(i));
                story.add(section);
            }
        }
        return story;
    }

    /** The labels of an example's codes in these facets, in one line. */
    static String line(Example example, ExampleWords words, ExampleFacet... facets) {
        Language language = Reader.language();
        StringBuilder line = new StringBuilder();
        for (ExampleFacet facet : facets) {
            for (String code : facet.of(example.tags())) {
                line.append(line.isEmpty() ? "" : " · ").append(words.label(facet, code, language));
            }
        }
        return line.toString();
    }

    /** A link to all examples with this code. */
    static Anchor tag(ExampleWords words, ExampleFacet facet, String code) {
        Anchor link =
                new Anchor(
                        ExampleAddress.of(ExampleQuery.ALL.with(facet, code, true)),
                        words.label(facet, code, Reader.language()));
        link.addClassName("examples-tag");
        return link;
    }

    /**
     * A button by which the browser copies a text, with what it then says; {@code address} is below
     * the site's own, and the text goes before it.
     */
    static Div copy(Component where, String label, String text, String address) {
        NativeButton button = new NativeButton(label);
        button.addClassName("button-quiet");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-copy", text)
                .setAttribute("data-copy-address", address)
                .setAttribute("data-copy-done", where.getTranslation("toolkit.examples.copied"))
                .setAttribute(
                        "data-copy-failed", where.getTranslation("toolkit.examples.copy.failed"));
        Span said = new Span();
        said.addClassName("examples-copied");
        said.getElement().setAttribute("role", "status");
        Div both = new Div(button, said);
        both.addClassName("cluster");
        return both;
    }
}
