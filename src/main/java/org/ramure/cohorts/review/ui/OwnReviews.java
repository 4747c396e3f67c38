package org.ramure.cohorts.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.review.PeerReviews;
import org.ramure.cohorts.review.PeerReviews.Given;
import org.ramure.cohorts.review.PeerReviews.Received;
import org.ramure.cohorts.review.PeerReviews.Rules;
import org.ramure.cohorts.template.Rubric;
import org.ramure.cohorts.work.Works.Task;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;

/** Reading each other, on the page of one's own work: the rules, what to read, what one got. */
class OwnReviews extends Section {

    private final transient PeerReviews reviews;
    private final transient PersonId caller;
    private final transient Task task;
    private final boolean readOnly;

    OwnReviews(
            PeerReviews reviews,
            PersonId caller,
            Task task,
            String session,
            Rules rules,
            Optional<Rubric> rubric) {
        this.reviews = reviews;
        this.caller = caller;
        this.task = task;
        this.readOnly = rules.readOnly();
        addClassNames("cohorts-review", "stack");
        add(new H2(getTranslation("cohorts.review.title")), rules(rules));
        if (readOnly) {
            Paragraph over = new Paragraph(getTranslation("cohorts.readOnly"));
            over.addClassName("call-out");
            add(over);
        }
        List<Given> given =
                reviews.given(caller, task.cohort()).stream()
                        .filter(one -> one.assignment().equals(task.assignment()))
                        .toList();
        if (rules.started()) {
            add(given(session, given));
        }
        received(rules, rubric);
    }

    private NativeDetails rules(Rules rules) {
        UnorderedList list = new UnorderedList();
        ReviewWords.rules(this, rules).forEach(rule -> list.add(new ListItem(rule)));
        NativeDetails details = new NativeDetails(getTranslation("cohorts.review.rules"), list);
        details.setOpen(!rules.started());
        details.addClassName("cohorts-work-rubric");
        return details;
    }

    private Div given(String session, List<Given> given) {
        Div part = new Div(new H3(getTranslation("cohorts.review.given")));
        if (given.isEmpty()) {
            part.add(new Paragraph(getTranslation("cohorts.review.given.none")));
            return part;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cohorts-desk-mine");
        for (Given one : given) {
            Span state =
                    new Span(
                            getTranslation(
                                    one.sent()
                                            ? "cohorts.review.state.SENT"
                                            : "cohorts.review.state.OPEN"));
            state.addClassName("badge");
            list.add(
                    new ListItem(
                            new Anchor(
                                    "sessions/" + session + "/relectures/" + one.id(),
                                    ReviewWords.work(this, one)),
                            state,
                            new Span(
                                    getTranslation(
                                            "cohorts.review.dueOn",
                                            ReviewWords.day(one.dueOn())))));
        }
        part.add(list);
        return part;
    }

    private void received(Rules rules, Optional<Rubric> rubric) {
        List<Received> got = reviews.received(caller, task);
        if (got.isEmpty()) {
            if (rules.started()) {
                Paragraph wait =
                        new Paragraph(
                                getTranslation(
                                        "cohorts.review.wait", ReviewWords.day(rules.dueOn())));
                wait.addClassName("muted");
                add(wait);
            }
            return;
        }
        add(new H3(getTranslation("cohorts.review.got")));
        for (int i = 0; i < got.size(); i++) {
            add(card(got.get(i), i + 1, rubric));
        }
    }

    private Article card(Received one, int number, Optional<Rubric> rubric) {
        Article card =
                new Article(
                        new H3(
                                one.reader().isEmpty()
                                        ? getTranslation("cohorts.review.reader.blind", number)
                                        : one.reader()),
                        new AnswerWords(one.answer(), rubric));
        card.addClassNames("card", "stack");
        if (one.reply().isEmpty()) {
            if (!readOnly) {
                card.add(reply(card, one));
            }
        } else {
            card.add(
                    new Paragraph(getTranslation("cohorts.review.reply.yours")),
                    ReviewWords.text(one.reply()));
        }
        return card;
    }

    private Div reply(Article card, Received one) {
        TextArea text = new TextArea(getTranslation("cohorts.review.reply"));
        text.setHelperText(getTranslation("cohorts.review.reply.hint"));
        text.setMaxLength(4000);
        text.setWidthFull();
        Div form = new Div();
        Button send =
                new Button(
                        getTranslation("cohorts.review.reply.send"),
                        click -> {
                            try {
                                reviews.reply(caller, one.id(), text.getValue());
                                card.remove(form);
                                card.add(
                                        new Paragraph(getTranslation("cohorts.review.reply.yours")),
                                        ReviewWords.text(text.getValue().strip()));
                            } catch (UserFacingException no) {
                                text.setErrorMessage(ReviewWords.refusal(this, no));
                                text.setInvalid(true);
                            }
                        });
        form.add(text, send);
        form.addClassName("stack");
        return form;
    }
}
