package org.ramure.toolkit.compass.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ramure.shared.Language;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.basket.Following.Step;
import org.ramure.toolkit.basket.Item;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.basket.ui.keep.CopyAddress;
import org.ramure.toolkit.basket.ui.keep.FollowForm;
import org.ramure.toolkit.basket.ui.keep.KeepButton;
import org.ramure.toolkit.basket.ui.keep.KeepParts;
import org.ramure.toolkit.basket.ui.keep.KeepWords;
import org.ramure.toolkit.compass.Compass.Advice;
import org.ramure.toolkit.compass.Compass.Question;
import org.ramure.toolkit.compass.CompassAnswers;

/** Resources and examples, each with its reason; and ways of keeping them. */
class CompassResult extends Section {

    private final CompassAnswers answers;
    private final transient KeepParts parts;
    private final Language language = Reader.language();

    /** Something that is there, and why it is advised. */
    private record Advised(Item item, Advice advice) {}

    CompassResult(CompassAnswers answers, KeepParts parts) {
        this.answers = answers;
        this.parts = parts;
        addClassName("compass-result");
        List<Advised> advised = advised();
        Set<ItemKey> kept = parts.kept();
        add(
                new Paragraph(getTranslation("toolkit.compass.result")),
                answers(),
                list("resources", ItemKey.RESOURCE, advised, kept),
                list("examples", ItemKey.EXAMPLE, advised, kept),
                keeping(advised, kept));
    }

    private List<Advised> advised() {
        List<Advised> advised = new ArrayList<>();
        for (Advice advice : answers.compass().result(answers.given())) {
            parts.find(advice.item()).ifPresent(item -> advised.add(new Advised(item, advice)));
        }
        return advised;
    }

    private NativeDetails answers() {
        var list = new UnorderedList();
        list.addClassName("compass-answers");
        for (Question question : answers.compass().questions()) {
            String asked = question.title().in(language);
            String answer =
                    question.option(answers.given().getOrDefault(question.id(), ""))
                            .map(option -> option.text().in(language))
                            .orElse("");
            var change =
                    new Anchor(
                            KeepWords.relative(answers.without(question.id()).address()),
                            getTranslation("toolkit.compass.change"));
            change.setAriaLabel(change.getText() + " : " + asked);
            var line = new Span(asked + " ");
            line.addClassName("muted");
            list.add(new ListItem(line, new Span(answer), change));
        }
        return new NativeDetails(getTranslation("toolkit.compass.answers"), list);
    }

    private Section list(String name, String kind, List<Advised> advised, Set<ItemKey> kept) {
        var list = new OrderedList();
        list.addClassName("compass-advice");
        advised.stream()
                .filter(one -> one.item().key().kind().equals(kind))
                .forEach(one -> list.add(line(one, kept)));
        var section = new Section(new H2(getTranslation("toolkit.compass." + name)), list);
        section.setVisible(list.getComponentCount() > 0);
        return section;
    }

    private ListItem line(Advised one, Set<ItemKey> kept) {
        Item item = one.item();
        String reason = one.advice().because().in(language);
        var line = new ListItem(new H3(KeepWords.link(item.address(), item.title())));
        line.addClassName("card");
        if (item.minutes() > 0) {
            line.add(KeepWords.muted(Minutes.say(item.minutes())));
        }
        var why = new Div(new Paragraph(reason));
        why.addClassNames("call-out", "compass-why");
        var about = new Paragraph(item.summary().in(language));
        line.add(
                KeepWords.mark(why, one.advice().because()),
                KeepWords.mark(about, item.summary()),
                new KeepButton(
                        parts,
                        item.key(),
                        item.title().in(language),
                        reason,
                        kept.contains(item.key())));
        return line;
    }

    private Section keeping(List<Advised> advised, Set<ItemKey> kept) {
        ItemKey result =
                new ItemKey(ItemKey.COMPASS, answers.compass().slug() + "?" + answers.written());
        String name = answers.compass().about().title().in(language);
        var follow =
                new FollowForm(
                        parts,
                        name,
                        () ->
                                advised.stream()
                                        .map(one -> new Step(one.item(), one.advice().because()))
                                        .toList());
        var section =
                new Section(
                        new H2(getTranslation("toolkit.compass.keep")),
                        KeepWords.muted(getTranslation("toolkit.compass.keep.how")),
                        new KeepButton(parts, result, name, "", kept.contains(result)),
                        new CopyAddress(
                                getTranslation("toolkit.compass.address"),
                                KeepWords.relative(answers.address())),
                        follow,
                        new Anchor(
                                "boussoles/" + answers.compass().slug(),
                                getTranslation("toolkit.compass.again")));
        section.addClassNames("card", "stack");
        return section;
    }
}
