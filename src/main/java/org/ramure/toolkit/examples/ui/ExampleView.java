package org.ramure.toolkit.examples.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.Language;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.basket.ui.keep.KeepButton;
import org.ramure.toolkit.basket.ui.keep.KeepParts;
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.ExampleFacet;
import org.ramure.toolkit.examples.ExampleKeepers;
import org.ramure.toolkit.examples.ExampleWords;
import org.ramure.toolkit.examples.Examples;

/** One example to read, to cite, and to go on from. */
@Route(ExamplesView.PATH + "/:code")
@AnonymousAllowed
class ExampleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NEIGHBOURS = 3;

    private final transient Examples examples;
    private final transient ExampleWords words;
    private final transient CurrentPerson current;
    private final transient KeepParts keeping;
    private String title = "";

    ExampleView(Examples examples, ExampleWords words, CurrentPerson current, KeepParts keeping) {
        this.examples = examples;
        this.words = words;
        this.current = current;
        this.keeping = keeping;
        addClassNames("examples", "examples-one");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Example example =
                event.getRouteParameters()
                        .get("code")
                        .flatMap(examples::find)
                        .orElseThrow(NotFoundException::new);
        title = example.title().in(Reader.language());
        removeAll();
        Div page = new Div(article(example), aside(example));
        page.addClassName("examples-layout");
        add(new Anchor(ExamplesView.PATH, "← " + getTranslation("toolkit.examples.back")), page);
        neighbours(example);
    }

    private Article article(Example example) {
        Language language = Reader.language();
        H1 heading = new H1(title);
        Reader.mark(heading, example.spokenFor(language));
        Paragraph summary = new Paragraph(example.summary().in(language));
        summary.addClassName("lead");
        Reader.mark(summary, example.spokenFor(language));
        Div badges = new Div(ExampleParts.origin(this, example));
        badges.addClassName("cluster");
        List.of(ExampleFacet.KIND, ExampleFacet.CATEGORY)
                .forEach(facet ->
                        facet.of(example.tags())
                                .forEach(code ->
                                        badges.add(
                                                ExampleParts.badge(
                                                        words.label(facet, code, language),
                                                        "plain"))));
        ItemKey key = ItemKey.example(example.code());
        KeepButton keep = new KeepButton(keeping, key, title, "", keeping.kept().contains(key));
        Header top = new Header(heading, badges, summary, keep);
        top.addClassName("page-header");
        return new Article(top, ExampleParts.story(this, example), provenance(example));
    }

    private Section provenance(Example example) {
        String key =
                switch (example.origin()) {
                    case CONTENT -> example.isType() ? "type" : "";
                    case CONTRIBUTION -> "contribution";
                    case IMPORT -> "import";
                };
        Section section = new Section(new H2(getTranslation("toolkit.examples.provenance")));
        section.addClassName("examples-provenance");
        if (!key.isEmpty()) {
            section.add(new Paragraph(getTranslation("toolkit.examples.provenance." + key)));
        }
        if (!example.provenance().source().isEmpty()) {
            section.add(
                    ExampleParts.muted(
                            getTranslation(
                                    "toolkit.examples.provenance.source",
                                    example.provenance().source())));
        }
        if (!example.provenance().note().isEmpty()) {
            Paragraph note = ExampleParts.muted(example.provenance().note());
            Reader.mark(note, Language.FR);
            section.add(note);
        }
        return section;
    }

    private Aside aside(Example example) {
        Aside aside = new Aside(tags(example), cite(example));
        aside.addClassName("examples-aside");
        return aside;
    }

    private Section tags(Example example) {
        DescriptionList list = new DescriptionList();
        for (ExampleFacet facet : ExampleFacet.values()) {
            List<String> codes = facet.of(example.tags());
            if (!codes.isEmpty()) {
                DescriptionList.Description links = new DescriptionList.Description();
                codes.forEach(code -> links.add(ExampleParts.tag(words, facet, code)));
                list.add(
                        new Div(
                                new DescriptionList.Term(words.name(facet, Reader.language())),
                                links));
            }
        }
        Section section = new Section(new H2(getTranslation("toolkit.examples.tags")), list);
        section.addClassNames("card", "examples-tags");
        return section;
    }

    private Section cite(Example example) {
        Section section =
                new Section(
                        new H2(getTranslation("toolkit.examples.cite")),
                        ExampleParts.muted(getTranslation("toolkit.examples.cite.text")),
                        ExampleParts.copy(
                                this,
                                getTranslation("toolkit.examples.cite.copy"),
                                title,
                                ExampleParts.path(example)));
        section.addClassNames("card", "examples-cite");
        if (example.origin() == Example.Origin.CONTENT && ExampleKeepers.is(current)) {
            section.add(
                    ExampleParts.muted(getTranslation("toolkit.examples.cite.author")),
                    new Code("[" + title + "](example:" + example.code() + ")"));
        }
        return section;
    }

    private void neighbours(Example example) {
        List<Example> near = examples.neighbours(example.code(), NEIGHBOURS);
        if (!near.isEmpty()) {
            Section section =
                    new Section(
                            new H2(getTranslation("toolkit.examples.neighbours")),
                            new ExampleList(near, words));
            section.addClassName("examples-neighbours");
            add(section);
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
