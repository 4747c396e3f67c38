package org.ramure.cohorts.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.ramure.cohorts.review.PeerReviews;
import org.ramure.cohorts.review.PeerReviews.ReadFile;
import org.ramure.cohorts.review.PeerReviews.Reading;
import org.ramure.cohorts.work.ui.AnswerForm;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;

/** A work to read, beside what one writes about it. */
@Route("sessions/:session/relectures/:reading")
@PermitAll
class ReadingView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final int KILO = 1024;

    private final transient PeerReviews reviews;
    private final transient CurrentPerson current;
    private String title = "";

    ReadingView(PeerReviews reviews, CurrentPerson current) {
        this.reviews = reviews;
        this.current = current;
        addClassNames("cohorts-work", "cohorts-review", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        try {
            show(
                    current.requireAccount(),
                    parameters.get("session").orElseThrow(NotFoundException::new),
                    UUID.fromString(parameters.get("reading").orElse("")));
        } catch (UserFacingException | IllegalArgumentException notTheirs) {
            throw new NotFoundException();
        }
    }

    private void show(PersonId person, String session, UUID id) {
        Reading reading = reviews.open(person, id);
        removeAll();
        title = ReviewWords.work(this, reading.given());
        add(
                new Anchor(
                        "sessions/" + session + "/travaux/" + reading.given().assignment(),
                        getTranslation("cohorts.review.back")),
                new PageHeader(
                        title,
                        getTranslation(
                                "cohorts.review.dueOn", ReviewWords.day(reading.given().dueOn()))));
        Paragraph how =
                new Paragraph(
                        getTranslation(
                                reading.given().author().isEmpty()
                                        ? "cohorts.review.how.blind"
                                        : "cohorts.review.how.open"));
        how.addClassName("muted");
        Div beside = new Div(work(reading), answer(person, session, reading));
        beside.addClassName("cohorts-work-beside");
        add(how, beside);
    }

    private Article work(Reading reading) {
        Div text = new Div(reading.text());
        text.addClassName("cohorts-work-text");
        Article work = new Article(new H2(getTranslation("cohorts.review.work")), text);
        work.addClassNames("card", "stack");
        if (!reading.files().isEmpty()) {
            UnorderedList files = new UnorderedList();
            reading.files().forEach(file -> files.add(new ListItem(link(reading, file))));
            work.add(files);
        }
        return work;
    }

    private Anchor link(Reading reading, ReadFile file) {
        Anchor link =
                new Anchor(
                        "relectures/" + reading.given().id() + "/fichiers/" + file.number(),
                        getTranslation(
                                "cohorts.work.file.link",
                                file.name(),
                                Math.max(1, file.size() / KILO)));
        link.setRouterIgnore(true);
        return link;
    }

    private Div answer(PersonId person, String session, Reading reading) {
        Div side = new Div();
        side.addClassName("stack");
        UUID id = reading.given().id();
        if (reading.given().sent()) {
            side.add(
                    new H2(getTranslation("cohorts.review.sent.title")),
                    new AnswerWords(reading.answer(), reading.rubric()));
            if (!reading.reply().isEmpty()) {
                side.add(
                        new H2(getTranslation("cohorts.review.reply.got")),
                        ReviewWords.text(reading.reply()));
            }
            return side;
        }
        if (reading.readOnly()) {
            Paragraph over = new Paragraph(getTranslation("cohorts.readOnly"));
            over.addClassName("call-out");
            side.add(over, new AnswerWords(reading.answer(), reading.rubric()));
            return side;
        }
        side.add(
                new AnswerForm(
                        reading.rubric(),
                        reading.answer(),
                        answer -> reviews.draft(person, id, answer),
                        version -> {
                            reviews.send(person, id, version);
                            Notices.say(getTranslation("cohorts.review.sentNow"));
                            show(person, session, id);
                        }));
        return side;
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
