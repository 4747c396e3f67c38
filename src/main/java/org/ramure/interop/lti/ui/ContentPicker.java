package org.ramure.interop.lti.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.interop.lti.Target;
import org.ramure.interop.lti.Target.Kind;
import org.ramure.interop.lti.TargetReleases;
import org.ramure.interop.lti.content.Content;
import org.ramure.interop.lti.content.Contents;
import org.ramure.shared.ui.Reader;

/** Finds content by words and kind, shows what is in it, and takes one or several. */
class ContentPicker extends Div {

    private static final int SHOWN = 40;
    private static final int PAUSE_MS = 300;

    private final transient Contents contents;
    private final transient TargetReleases releases;
    private final transient Map<String, Optional<ReleaseId>> newest = new HashMap<>();
    private final boolean several;
    private final transient Consumer<List<Target>> chosen;
    private final Map<Target, String> basket = new LinkedHashMap<>();
    private final TextField words = new TextField();
    private final Select<Kind> kind = new Select<>();
    private final UnorderedList found = new UnorderedList();
    private final Paragraph count = new Paragraph();
    private final Button done;

    ContentPicker(
            Contents contents,
            TargetReleases releases,
            boolean several,
            Consumer<List<Target>> chosen) {
        this.contents = contents;
        this.releases = releases;
        this.several = several;
        this.chosen = chosen;
        this.done = new Button(getTranslation("interop.choice.done"), click -> take());
        done.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.PRIMARY);
        addClassNames("interop-picker", "stack");
        found.addClassName("interop-list");
        count.addClassName("muted");
        count.getElement().setAttribute("role", "status");
        add(question(), count, found);
        if (several) {
            var below = new Div(done);
            below.addClassName("interop-chosen");
            add(below);
        }
        search();
        basketChanged();
    }

    private Component question() {
        words.setLabel(getTranslation("interop.choice.words"));
        words.setId("interop-words");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MS);
        words.addValueChangeListener(e -> search());
        kind.setLabel(getTranslation("interop.choice.kind"));
        kind.setItems(Kind.MODULE, Kind.ACTIVITY, Kind.PATHWAY, Kind.COURSE);
        kind.setItemLabelGenerator(k -> getTranslation("interop.kind." + k.name()));
        kind.setValue(Kind.MODULE);
        kind.addValueChangeListener(e -> search());
        var row = new Div(words, kind);
        row.addClassName("interop-choice");
        return row;
    }

    private void search() {
        List<Content> fitting =
                contents.search(words.getValue(), kind.getValue(), Reader.language());
        found.removeAll();
        fitting.stream().limit(SHOWN).forEach(content -> found.add(line(content)));
        count.setText(
                getTranslation(
                        fitting.size() > SHOWN ? "interop.choice.many" : "interop.choice.count",
                        fitting.size(),
                        SHOWN));
    }

    /** Asked once for each course. */
    private Optional<ReleaseId> newest(Content content) {
        return newest.computeIfAbsent(
                        content.pathway().course().slug(),
                        course -> releases.newest(content.target()))
                .filter(release -> releases.has(release, content.target()));
    }

    private ListItem line(Content content) {
        String title = content.title().in(Reader.language());
        var name = new Span(title);
        name.addClassName("interop-title");
        var what = new Div(name);
        what.addClassName("interop-what");
        what.add(
                muted(
                        getTranslation(
                                "interop.choice.about",
                                content.steps().size(),
                                content.minutes(),
                                content.pathway().course().title().in(Reader.language()))));
        what.add(
                muted(
                        newest(content)
                                .map(release ->
                                        getTranslation(
                                                "interop.choice.release", release.shortHash()))
                                .orElseGet(() -> getTranslation("interop.choice.release.none"))));
        String summary = content.summary().in(Reader.language());
        if (!summary.isBlank()) {
            what.add(new Span(summary));
        }
        what.add(preview(content));
        var line = new Div(what, several ? box(content, title) : button(content, title));
        line.addClassName("interop-line");
        return new ListItem(line);
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("muted");
        return span;
    }

    private Component preview(Content content) {
        var steps = new OrderedList();
        content.steps()
                .forEach(step ->
                        steps.add(
                                new ListItem(
                                        getTranslation(
                                                "interop.choice.step",
                                                step.activity().title().in(Reader.language()),
                                                step.activity().minutes()))));
        return new Details(getTranslation("interop.choice.preview"), steps);
    }

    private Component box(Content content, String title) {
        var box = new Checkbox(getTranslation("interop.choice.take"));
        box.setAriaLabel(getTranslation("interop.choice.takeOf", title));
        box.setValue(basket.containsKey(content.target()));
        box.addValueChangeListener(e -> {
            if (e.getValue()) {
                basket.put(content.target(), title);
            } else {
                basket.remove(content.target());
            }
            basketChanged();
        });
        return box;
    }

    private Component button(Content content, String title) {
        var button =
                new Button(
                        getTranslation("interop.choice.take"),
                        click -> chosen.accept(List.of(content.target())));
        button.setAriaLabel(getTranslation("interop.choice.takeOf", title));
        return button;
    }

    private void basketChanged() {
        done.setText(getTranslation("interop.choice.done", basket.size()));
        done.setEnabled(!basket.isEmpty());
    }

    private void take() {
        chosen.accept(List.copyOf(basket.keySet()));
    }
}
