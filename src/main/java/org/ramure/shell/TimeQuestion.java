package org.ramure.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** « De combien de temps disposez-vous ? »: plain links, one for each answer. */
class TimeQuestion extends Nav {

    TimeQuestion(HomeQuestion question) {
        addClassName("time-question");
        getElement().setAttribute("aria-label", getTranslation("shell.home.title"));
        var answers = new UnorderedList();
        for (HomeQuestion.Time time : HomeQuestion.Time.values()) {
            var amount = new Span(getTranslation(time.key()));
            amount.addClassName("time-amount");
            var meaning = new Span(getTranslation(time.key() + ".meaning"));
            var link = new Anchor("?" + question.with(time).asQuery(), amount, meaning);
            if (question.time().filter(time::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            answers.add(new ListItem(link));
        }
        add(answers);
    }
}
