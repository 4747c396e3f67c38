package org.ramure.toolkit.hackathon.ui;

import static org.ramure.toolkit.hackathon.ui.HackathonWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.PlainTable;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.TeamFeedback;

/** What the jury tells a team. */
@Route("hackathons/:slug/retour/:team")
@PermitAll
class FeedbackView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final int DECIMALS = 2;

    private final transient HackathonParts parts;

    FeedbackView(HackathonParts parts) {
        this.parts = parts;
        addClassNames("hackathon", "hackathon-feedback", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonId me = parts.current().requireAccount();
        UUID team =
                event.getRouteParameters()
                        .get("team")
                        .flatMap(HackathonWords::id)
                        .orElseThrow(NotFoundException::new);
        try {
            TeamFeedback feedback =
                    parts.results()
                            .feedback(me, team)
                            .filter(f ->
                                    event.getRouteParameters()
                                            .get("slug")
                                            .filter(f.hackathon().slug()::equals)
                                            .isPresent())
                            .orElseThrow(NotFoundException::new);
            show(feedback);
        } catch (UserFacingException notTheirs) {
            throw new NotFoundException();
        }
    }

    private void show(TeamFeedback feedback) {
        Hackathon hackathon = feedback.hackathon();
        Anchor back =
                new Anchor("hackathons/" + hackathon.slug(), "← " + hackathon.terms().title());
        back.addClassName("hackathon-back");
        add(
                back,
                new PageHeader(
                        text("feedback.title", feedback.team().name()),
                        HackathonWords.in(hackathon.template().feedback().title())));
        if (!hackathon.state().openedReason().isEmpty()) {
            add(new Paragraph(text("opened.early", hackathon.state().openedReason())));
        }
        feedback.place().ifPresent(place -> add(place(place)));
        add(
                HackathonWords.file(
                        "hackathons/"
                                + hackathon.slug()
                                + "/retour/"
                                + feedback.team().id()
                                + "/retour.pdf",
                        text("feedback.pdf")),
                new H2(text("feedback.words")));
        feedback.said().forEach(said -> add(said(said)));
        add(new H2(text("feedback.marks")), marks(feedback));
    }

    private static Paragraph place(TeamFeedback.Place place) {
        Paragraph line =
                new Paragraph(
                        text(
                                "feedback.place",
                                HackathonWords.rank(place.rank(), place.tied()),
                                place.of(),
                                HackathonWords.number(place.score(), place.decimals())));
        line.addClassName("call-out");
        return line;
    }

    private static Section said(TeamFeedback.Said said) {
        Section section = new Section(new H3(HackathonWords.in(said.prompt().label())));
        if (said.texts().isEmpty()) {
            section.add(HackathonWords.muted(text("feedback.nothing")));
        }
        said.texts()
                .forEach(written -> {
                    Paragraph paragraph = new Paragraph(written);
                    paragraph.addClassName("hackathon-said");
                    section.add(paragraph);
                });
        return section;
    }

    private static Component marks(TeamFeedback feedback) {
        if (feedback.criteria().isEmpty()) {
            return HackathonWords.muted(text("ranking.unmarked", feedback.team().name()));
        }
        PlainTable table =
                new PlainTable(
                        text(
                                "feedback.caption",
                                feedback.by(),
                                feedback.hackathon().template().most()),
                        text("ranking.criterion"),
                        text("ranking.mean"));
        feedback.criteria()
                .forEach(judged ->
                        table.addRow(
                                new Span(
                                        text(
                                                "jury.criterion",
                                                HackathonWords.in(judged.criterion().title()),
                                                judged.criterion().weight())),
                                new Component[] {
                                    new Span(HackathonWords.number(judged.mean(), DECIMALS))
                                }));
        return table;
    }

    @Override
    public String getPageTitle() {
        return text("feedback.page") + " · Ramure";
    }
}
