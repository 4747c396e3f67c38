package org.ramure.portfolio.practices.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.Conversation;
import org.ramure.portfolio.practices.Conversations;
import org.ramure.portfolio.practices.Side;
import org.ramure.shared.ui.Notices;

/** Both confirm what stands; then there is a paper. The person may end it at any time. */
class AgreePanel extends Section {

    private final transient Conversation talk;

    AgreePanel(PersonId me, Conversation talk, Conversations talks, Runnable after) {
        this.talk = talk;
        addClassNames("card", "stack");
        add(
                new H2(getTranslation("portfolio.practices.talk.agree")),
                new Paragraph(
                        getTranslation(
                                talk.isClosed()
                                        ? "portfolio.practices.talk.closed"
                                        : "portfolio.practices.talk.agree.text")),
                new UnorderedList(state(Side.SELF), state(Side.OTHER)));
        Div problem = new Div();
        if (!talk.confirmed().containsKey(talk.side())) {
            Button confirm =
                    new Button(
                            getTranslation("portfolio.practices.talk.confirm"),
                            click -> {
                                if (PracticeWords.unlessRefused(
                                        problem,
                                        () -> talks.confirm(me, talk.id(), talk.state()))) {
                                    after.run();
                                }
                            });
            confirm.addThemeVariants(ButtonVariant.PRIMARY);
            add(confirm);
        }
        add(problem);
        if (talk.side() == Side.SELF) {
            if (talk.isClosed()) {
                var paper =
                        PracticeWords.plain(
                                "pratiques/entretien/" + talk.id() + "/resultat.pdf",
                                getTranslation("portfolio.practices.talk.paper"));
                paper.addClassName("button-primary");
                add(paper);
            }
            add(withdrawing(me, talks, problem));
        }
    }

    private ListItem state(Side side) {
        String name = side == Side.SELF ? talk.personName() : talk.other().name();
        @Nullable Instant at = talk.confirmed().get(side);
        return new ListItem(
                at == null
                        ? getTranslation("portfolio.practices.talk.notYet", name)
                        : getTranslation(
                                "portfolio.practices.talk.confirmed", name, PracticeWords.day(at)));
    }

    private Details withdrawing(PersonId me, Conversations talks, Div problem) {
        Button go =
                new Button(
                        getTranslation("portfolio.practices.talk.withdraw"),
                        click -> {
                            if (PracticeWords.unlessRefused(
                                    problem, () -> talks.withdraw(me, talk.id()))) {
                                Notices.say(getTranslation("portfolio.practices.talk.withdrawn"));
                                UI.getCurrent().navigate("pratiques");
                            }
                        });
        return new Details(
                getTranslation("portfolio.practices.talk.withdraw"),
                new Paragraph(getTranslation("portfolio.practices.talk.withdraw.text")),
                go);
    }
}
