package org.ramure.toolkit.compass.ui;

import com.vaadin.flow.component.html.Anchor;
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
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ramure.people.CurrentPerson;
import org.ramure.people.Role;
import org.ramure.shared.Language;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.basket.ui.keep.KeepParts;
import org.ramure.toolkit.basket.ui.keep.KeepWords;
import org.ramure.toolkit.compass.Compass;
import org.ramure.toolkit.compass.Compass.Option;
import org.ramure.toolkit.compass.Compass.Question;
import org.ramure.toolkit.compass.CompassAnswers;
import org.ramure.toolkit.compass.Compasses;

/**
 * One compass: a question at a time, each answer a link, so that going back, reloading and sharing
 * the address work by themselves; then the result.
 */
@Route("boussoles/:slug")
@AnonymousAllowed
class CompassView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Compasses compasses;
    private final transient KeepParts parts;
    private final transient CurrentPerson current;
    private String title = "";

    CompassView(Compasses compasses, KeepParts parts, CurrentPerson current) {
        this.compasses = compasses;
        this.parts = parts;
        this.current = current;
        addClassName("compass");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Compass compass =
                event.getRouteParameters()
                        .get("slug")
                        .flatMap(compasses::find)
                        .orElseThrow(NotFoundException::new);
        var query = event.getLocation().getQueryParameters();
        CompassAnswers answers = CompassAnswers.from(compass, query::getSingleParameter);
        Language language = Reader.language();
        title = compass.about().title().in(language);
        removeAll();
        add(
                new Anchor("boussoles", "← " + getTranslation("toolkit.compass.all")),
                new PageHeader(title, ""));
        answers.next()
                .ifPresentOrElse(
                        question -> ask(answers, question, language),
                        () -> add(new CompassResult(answers, parts)));
        if (current.account()
                .filter(one -> one.is(Role.AUTHOR) || one.is(Role.ADMINISTRATOR))
                .isPresent()) {
            add(KeepWords.quiet(table(answers), getTranslation("toolkit.compass.table")));
        }
        add(KeepWords.provenance(this, compass.about().provenance()));
    }

    private static String table(CompassAnswers answers) {
        String written = answers.written();
        return "boussoles/"
                + answers.compass().slug()
                + "/table"
                + (written.isEmpty() ? "" : "?" + written);
    }

    private void ask(CompassAnswers answers, Question question, Language language) {
        Compass compass = answers.compass();
        if (answers.given().isEmpty()) {
            add(KeepWords.paragraphs(compass.about().intro()));
        }
        int place = compass.questions().indexOf(question) + 1;
        var progress =
                new Paragraph(
                        getTranslation(
                                "toolkit.compass.progress", place, compass.questions().size()));
        progress.addClassName("compass-progress");
        var asked = new H2(question.title().in(language));
        asked.setId("question");
        var box = new Section(progress, asked);
        box.addClassName("compass-question");
        if (!question.help().isEmpty()) {
            box.add(KeepWords.muted(question.help().in(language)));
        }
        var options = new UnorderedList();
        options.addClassName("compass-options");
        options.getElement().setAttribute("aria-labelledby", "question");
        for (Option option : question.options()) {
            options.add(
                    new ListItem(
                            KeepWords.link(
                                    answers.with(question.id(), option.id()).address(),
                                    option.text())));
        }
        box.add(options, moves(answers, question));
        add(box);
    }

    private Div moves(CompassAnswers answers, Question question) {
        var moves = new Div();
        moves.addClassName("cluster");
        answers.before(question)
                .ifPresent(before ->
                        moves.add(
                                KeepWords.quiet(
                                        KeepWords.relative(answers.without(before.id()).address()),
                                        "← " + getTranslation("toolkit.compass.back"))));
        if (!answers.given().isEmpty()) {
            moves.add(
                    new Anchor(
                            "boussoles/" + answers.compass().slug(),
                            getTranslation("toolkit.compass.again")));
        }
        return moves;
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
