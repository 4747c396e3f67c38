package org.ramure.toolkit.examples.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.Entries;
import org.ramure.assessment.ui.Worksheet;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.examples.contribute.Contribution;
import org.ramure.toolkit.examples.contribute.Contribution.State;
import org.ramure.toolkit.examples.contribute.ContributionFields;
import org.ramure.toolkit.examples.contribute.Contributions;

/** One's proposal: a form that saves itself, then what becomes of it. */
@Route(ExamplesView.PATH + "/proposer/:contribution?")
@PermitAll
class ExampleProposeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String OWN_LIST = ExamplesView.PATH + "/mes-propositions";
    private static final String KEY = "toolkit.examples.propose.";

    private final transient Contributions contributions;
    private final transient ContributionFields fields;
    private final transient CurrentPerson current;
    private final Div problem = new Div();

    ExampleProposeView(
            Contributions contributions, ContributionFields fields, CurrentPerson current) {
        this.contributions = contributions;
        this.fields = fields;
        this.current = current;
        addClassNames("examples", "examples-propose", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId me = current.requireAccount();
        Optional<String> wanted = event.getRouteParameters().get("contribution");
        if (wanted.isEmpty()) {
            begin(event, me);
            return;
        }
        show(
                me,
                id(wanted.get())
                        .flatMap(id -> contributions.find(me, id))
                        .filter(Contribution::own)
                        .orElseThrow(NotFoundException::new));
    }

    private void begin(BeforeEnterEvent event, PersonId me) {
        try {
            UUID id = contributions.begin(me, Reader.language());
            event.forwardTo(ExamplesView.PATH + "/proposer/" + id);
        } catch (UserFacingException tooMany) {
            removeAll();
            add(
                    new PageHeader(getTranslation("toolkit.examples.propose"), ""),
                    Notices.problem(refusal(this, tooMany)),
                    ExampleParts.primary(OWN_LIST, getTranslation(KEY + "mine")));
        }
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    static String refusal(Component where, UserFacingException no) {
        return where.getTranslation(no.messageKey(), no.arguments().toArray());
    }

    /** What was answered, as it was written. */
    static Div reason(Component where, String reason) {
        Paragraph words = new Paragraph(reason);
        words.addClassName("examples-written");
        Div all = new Div(new Paragraph(where.getTranslation(KEY + "reason")), words);
        all.addClassNames("call-out", "examples-reason");
        return all;
    }

    private void show(PersonId me, Contribution one) {
        removeAll();
        problem.removeAll();
        add(
                new Anchor(OWN_LIST, "← " + getTranslation(KEY + "mine")),
                new PageHeader(
                        getTranslation("toolkit.examples.propose"), getTranslation(KEY + "lead")),
                ExampleParts.badge(
                        getTranslation(KEY + "state." + one.state().name()),
                        "state-" + one.state().name().toLowerCase(java.util.Locale.ROOT)));
        if (!one.reason().isEmpty()) {
            add(reason(this, one.reason()));
        }
        if (one.state().isWritable()) {
            write(me, one);
        } else {
            read(me, one);
        }
    }

    private void write(PersonId me, Contribution one) {
        Worksheet form =
                new Worksheet(
                        fields.in(one.language()),
                        one.entries(),
                        "saisies/exemples/" + one.id(),
                        new Worksheet.Owner(Entries.ownerMark(me), false));
        Button send =
                new Button(
                        getTranslation(KEY + "send"),
                        click -> act(() -> contributions.send(me, one.id()), "sent"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(form, problem, moves(send, withdraw(me, one, "delete", "deleted")));
    }

    private void read(PersonId me, Contribution one) {
        add(
                ExampleParts.text(one.asExample(), one.asExample().title()),
                ExampleParts.text(one.asExample(), one.asExample().summary()),
                ExampleParts.story(this, one.asExample()),
                problem);
        Div moves = moves();
        one.published()
                .ifPresent(code ->
                        moves.add(
                                ExampleParts.primary(
                                        ExamplesView.PATH + "/" + code,
                                        getTranslation(KEY + "see"))));
        if (one.state() == State.SENT) {
            moves.add(withdraw(me, one, "takeBack", ""));
        } else if (one.state() == State.ACCEPTED) {
            moves.add(withdraw(me, one, "unpublish", "unpublished"));
        } else {
            moves.add(withdraw(me, one, "delete", "deleted"));
        }
        add(moves);
    }

    private static Div moves(Component... parts) {
        Div moves = new Div(parts);
        moves.addClassName("cluster");
        return moves;
    }

    private Button withdraw(PersonId me, Contribution one, String label, String done) {
        Button button =
                new Button(
                        getTranslation(KEY + label),
                        click -> act(() -> contributions.withdraw(me, one.id()), done));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** Does it, says so, and shows what stands now; a refusal stands above the buttons. */
    private void act(Runnable what, String done) {
        problem.removeAll();
        try {
            what.run();
        } catch (UserFacingException no) {
            problem.add(Notices.problem(refusal(this, no)));
            return;
        }
        if (!done.isEmpty()) {
            Notices.say(getTranslation(KEY + done));
        }
        getUI().ifPresent(ui -> {
            if (done.equals("deleted")) {
                ui.navigate(OWN_LIST);
            } else {
                ui.refreshCurrentRoute(false);
            }
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("toolkit.examples.propose") + " · Ramure";
    }
}
