package org.ramure.portfolio.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
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
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.review.FinalReview;
import org.ramure.portfolio.review.Passage;
import org.ramure.portfolio.review.PeerWord;
import org.ramure.shared.ui.Notices;

/** The order of passage, what I present, what others said to me, and what I say to them. */
class MyReviewPanel extends Section {

    private static final String KEY = "portfolio.review.mine.";

    private final transient FinalReview review;
    private final transient PersonId caller;
    private final transient CohortId cohort;
    private final Div problem = new Div();

    MyReviewPanel(FinalReview review, PersonId caller, CohortId cohort) {
        this.review = review;
        this.caller = caller;
        this.cohort = cohort;
        addClassName("card");
        List<Passage> order = review.order(caller, cohort);
        add(new H2(getTranslation(KEY + "title")), new Paragraph(getTranslation(KEY + "lead")));
        order(order);
        add(problem);
        present(order);
        words();
        say(order);
    }

    private void order(List<Passage> order) {
        if (order.stream().allMatch(p -> p.minutes() == 0)) {
            add(new Paragraph(getTranslation(KEY + "noOrder")));
            return;
        }
        var list = new OrderedList();
        order.stream()
                .filter(p -> p.minutes() > 0)
                .forEach(p ->
                        list.add(
                                new ListItem(
                                        getTranslation(
                                                KEY + (p.own() ? "turnOwn" : "turn"),
                                                p.name(),
                                                p.minutes()))));
        add(new H3(getTranslation("portfolio.review.order")), list);
    }

    private void present(List<Passage> order) {
        var text = new TextArea(getTranslation(KEY + "present"));
        text.setHelperText(getTranslation(KEY + "present.help"));
        text.setMaxLength(2000);
        text.setWidthFull();
        order.stream().filter(Passage::own).findFirst().ifPresent(p -> text.setValue(p.presents()));
        add(
                text,
                new Button(
                        getTranslation(KEY + "present.keep"),
                        click -> done(() -> review.present(caller, cohort, text.getValue()))));
    }

    private void done(Runnable what) {
        if (ReviewWords.attempt(problem, what)) {
            Notices.say(getTranslation(KEY + "kept"));
        }
    }

    private void words() {
        add(new H3(getTranslation(KEY + "words")));
        List<PeerWord> words = review.toMe(caller, cohort);
        if (words.isEmpty()) {
            add(new Paragraph(getTranslation(KEY + "words.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("review-words");
        words.forEach(word -> list.add(item(word)));
        add(list);
    }

    private ListItem item(PeerWord word) {
        var kind = new Span(getTranslation("portfolio.review.kind." + word.kind().name()));
        kind.addClassName("badge");
        var author = new Span(word.author());
        author.addClassName("muted");
        return new ListItem(kind, new Paragraph(word.text()), author);
    }

    private void say(List<Passage> order) {
        List<Passage> others = order.stream().filter(p -> !p.own()).toList();
        if (others.isEmpty()) {
            return;
        }
        var to = new ComboBox<Passage>(getTranslation(KEY + "to"));
        to.setItems(others);
        to.setItemLabelGenerator(Passage::name);
        to.setWidthFull();
        Map<PeerWord.Kind, TextArea> texts = new EnumMap<>(PeerWord.Kind.class);
        var form = new Div(to);
        form.addClassName("review-say");
        for (PeerWord.Kind kind : PeerWord.Kind.values()) {
            var text = new TextArea(getTranslation("portfolio.review.say." + kind.name()));
            text.setMaxLength(PeerWord.LONGEST);
            text.setWidthFull();
            texts.put(kind, text);
            form.add(text);
        }
        to.addValueChangeListener(change ->
                texts.forEach((kind, text) ->
                        text.setValue(
                                change.getValue() == null
                                        ? ""
                                        : written(change.getValue(), kind))));
        form.add(
                new Button(
                        getTranslation(KEY + "say.keep"),
                        click -> {
                            Passage person = to.getValue();
                            to.setInvalid(person == null);
                            to.setErrorMessage(getTranslation(KEY + "to.missing"));
                            if (person != null) {
                                done(() -> texts.forEach((kind, text) -> keep(person, kind, text)));
                            }
                        }));
        add(new NativeDetails(getTranslation(KEY + "say"), form));
    }

    private String written(Passage person, PeerWord.Kind kind) {
        return review.byMe(caller, cohort).stream()
                .filter(word -> word.to().equals(person.person()) && word.kind() == kind)
                .findFirst()
                .map(PeerWord::text)
                .orElse("");
    }

    private void keep(Passage person, PeerWord.Kind kind, TextArea text) {
        review.say(caller, cohort, person.person(), kind, text.getValue());
    }
}
