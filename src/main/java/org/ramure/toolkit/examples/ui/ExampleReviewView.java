package org.ramure.toolkit.examples.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.ExampleFacet;
import org.ramure.toolkit.examples.ExampleWords;
import org.ramure.toolkit.examples.Examples;
import org.ramure.toolkit.examples.contribute.Contribution;
import org.ramure.toolkit.examples.contribute.Contribution.State;
import org.ramure.toolkit.examples.contribute.Contributions;

/** A proposal beside what resembles it, and the three answers. */
@Route(ExamplesView.PATH + "/relecture/:contribution")
@RolesAllowed({Role.AUTHOR_ROLE, Role.ADMINISTRATOR_ROLE})
class ExampleReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int TWINS = 3;
    private static final String QUEUE = ExamplesView.PATH + "/relecture";

    private final transient Contributions contributions;
    private final transient Examples examples;
    private final transient ExampleWords words;
    private final transient CurrentPerson current;
    private final TextArea reason = new TextArea(getTranslation("toolkit.examples.review.reason"));
    private final Div problem = new Div();

    ExampleReviewView(
            Contributions contributions,
            Examples examples,
            ExampleWords words,
            CurrentPerson current) {
        this.contributions = contributions;
        this.examples = examples;
        this.words = words;
        this.current = current;
        addClassNames("examples", "examples-review", "stack");
        reason.setHelperText(getTranslation("toolkit.examples.review.reason.hint"));
        reason.setMaxLength(Contributions.LONGEST_REASON);
        reason.setMinRows(3);
        reason.addClassName("examples-reply");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId me = current.requireAccount();
        Contribution one =
                event.getRouteParameters()
                        .get("contribution")
                        .flatMap(ExampleProposeView::id)
                        .flatMap(id -> contributions.find(me, id))
                        .filter(found -> found.state() == State.SENT)
                        .orElseThrow(NotFoundException::new);
        removeAll();
        Div both = new Div(proposal(one), twins(one.asExample()));
        both.addClassName("examples-beside");
        add(
                new Anchor(QUEUE, "← " + getTranslation("toolkit.examples.review")),
                new H1(one.asExample().title().in(Reader.language())),
                ExampleParts.muted(getTranslation("toolkit.examples.review.by", one.author())),
                both);
        if (one.own()) {
            add(Notices.problem(getTranslation("toolkit.examples.propose.own")));
        } else {
            answers(me, one);
        }
    }

    private Section proposal(Contribution one) {
        Example example = one.asExample();
        Section section =
                new Section(
                        new H2(getTranslation("toolkit.examples.review.proposal")),
                        ExampleParts.text(example, example.summary()),
                        tags(example));
        example.story().parts().stream()
                .filter(part -> !part.isEmpty())
                .forEach(part -> section.add(ExampleParts.text(example, part)));
        section.add(
                ExampleParts.muted(
                        getTranslation(
                                "toolkit.examples.provenance.source",
                                example.provenance().source())));
        section.addClassName("card");
        return section;
    }

    private Paragraph tags(Example example) {
        return ExampleParts.muted(ExampleParts.line(example, words, ExampleFacet.values()));
    }

    private Section twins(Example proposed) {
        Section section = new Section(new H2(getTranslation("toolkit.examples.review.twins")));
        section.addClassName("card");
        StringBuilder text = new StringBuilder();
        text.append(proposed.title().in(Reader.language()))
                .append('\n')
                .append(proposed.summary().in(Reader.language()))
                .append('\n');
        proposed.story().parts().forEach(part -> text.append(part.in(Reader.language())));
        List<Example> twins = examples.resembling(text.toString(), TWINS);
        if (twins.isEmpty()) {
            section.add(new Paragraph(getTranslation("toolkit.examples.review.noTwins")));
        }
        for (Example twin : twins) {
            Div whole = new Div();
            twin.story().parts().stream()
                    .filter(part -> !part.isEmpty())
                    .forEach(part -> whole.add(ExampleParts.text(twin, part)));
            section.add(
                    new H3(ExampleParts.title(twin)),
                    ExampleParts.text(twin, twin.summary()),
                    tags(twin),
                    new NativeDetails(getTranslation("toolkit.examples.propose.open"), whole));
        }
        return section;
    }

    private void answers(PersonId me, Contribution one) {
        Button accept =
                new Button(
                        getTranslation("toolkit.examples.review.accept"),
                        click -> act(() -> accept(me, one), "accepted"));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        Button again =
                new Button(
                        getTranslation("toolkit.examples.review.askAgain"),
                        click ->
                                act(
                                        () ->
                                                contributions.askAgain(
                                                        me, one.id(), reason.getValue()),
                                        "returned"));
        Button refuse =
                new Button(
                        getTranslation("toolkit.examples.review.refuse"),
                        click ->
                                act(
                                        () -> contributions.refuse(me, one.id(), reason.getValue()),
                                        "refused"));
        Div moves = new Div(accept, again, refuse);
        moves.addClassName("cluster");
        add(reason, problem, moves);
    }

    private void accept(PersonId me, Contribution one) {
        String unused = contributions.accept(me, one.id(), one.version());
    }

    private void act(Runnable what, String done) {
        problem.removeAll();
        try {
            what.run();
        } catch (UserFacingException no) {
            problem.add(Notices.problem(ExampleProposeView.refusal(this, no)));
            return;
        }
        Notices.say(getTranslation("toolkit.examples.review." + done));
        getUI().ifPresent(ui -> ui.navigate(QUEUE));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("toolkit.examples.review") + " · Ramure";
    }
}
