package org.ramure.portfolio.codev.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.ramure.portfolio.codev.CodevSession;
import org.ramure.portfolio.journey.CodevelopmentRound;
import org.ramure.shared.Language;
import org.ramure.shared.ui.Reader;

/** Who speaks in this round and what the others do, and all rounds below. */
class RoundPanel extends Section {

    private final Div now = new Div();
    private final OrderedList rounds = new OrderedList();
    private int shown = -1;

    RoundPanel() {
        addClassName("card");
        now.getElement().setAttribute("aria-live", "polite");
        rounds.addClassName("portfolio-codev-rounds");
        add(now, new H3(getTranslation("portfolio.codev.rounds")), rounds);
    }

    void show(CodevSession session) {
        if (shown == session.round()) {
            return;
        }
        shown = session.round();
        Language language = Reader.language();
        CodevelopmentRound round = session.current();
        Paragraph speaker = new Paragraph(round.speaker().in(language));
        speaker.addClassName("portfolio-codev-speaker");
        now.removeAll();
        now.add(
                CodevWords.muted(
                        getTranslation(
                                "portfolio.codev.round",
                                session.round() + 1,
                                session.rounds().size())),
                new H2(round.title().in(language)),
                CodevWords.muted(getTranslation("portfolio.codev.round.speaks")),
                speaker,
                CodevWords.muted(getTranslation("portfolio.codev.round.others")),
                new Paragraph(round.rule().in(language)));
        rounds.removeAll();
        for (CodevelopmentRound each : session.rounds()) {
            rounds.add(item(each, each.equals(round)));
        }
    }

    private ListItem item(CodevelopmentRound round, boolean here) {
        Span title = new Span(round.title().in(Reader.language()));
        Span minutes = new Span(getTranslation("portfolio.codev.rounds.minutes", round.minutes()));
        minutes.addClassName("muted");
        ListItem item = new ListItem(title, minutes);
        if (here) {
            item.getElement().setAttribute("aria-current", "step");
            item.add(CodevWords.badge(getTranslation("portfolio.codev.rounds.now")));
        }
        return item;
    }
}
