package org.ramure.portfolio.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.fellow.Fellow;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.Conversations;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** Invites one person to talk about one copy: from a cohort one shares, or by address. */
class InvitePanel extends Section {

    private final transient Ground ground;
    private final ComboBox<Choice> fellow = new ComboBox<>();
    private final EmailField email = new EmailField();
    private final Div problem = new Div();

    /** Who invites to what, and whom they may ask. */
    record Ground(PersonId me, UUID version, Conversations talks, Fellows fellows) {

        List<Choice> choices() {
            return fellows.circles(me).stream()
                    .flatMap(circle ->
                            fellows.of(me, circle.cohort()).stream()
                                    .map(f -> new Choice(circle.cohort(), circle.title(), f)))
                    .toList();
        }
    }

    record Choice(CohortId cohort, String where, Fellow fellow) {}

    InvitePanel(Ground ground, Runnable after) {
        this.ground = ground;
        addClassNames("card", "stack");
        List<Choice> choices = ground.choices();
        fellow.setLabel(getTranslation("portfolio.practices.invite.cohort"));
        fellow.setItems(choices);
        fellow.setItemLabelGenerator(this::say);
        fellow.setClearButtonVisible(true);
        fellow.setVisible(!choices.isEmpty());
        email.setLabel(getTranslation("portfolio.practices.invite.email"));
        email.setHelperText(getTranslation("portfolio.practices.invite.email.hint"));
        Button invite =
                new Button(
                        getTranslation("portfolio.practices.invite.go"),
                        click -> {
                            if (PracticeWords.unlessRefused(problem, this::invite)) {
                                after.run();
                            }
                        });
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(fellow, email, invite);
        form.addClassName("portfolio-practices-form");
        add(
                new H2(getTranslation("portfolio.practices.invite")),
                new Paragraph(getTranslation("portfolio.practices.invite.text")),
                form,
                problem);
    }

    private String say(Choice choice) {
        String name =
                choice.fellow().name().isEmpty()
                        ? getTranslation("portfolio.practices.someone")
                        : choice.fellow().name();
        String who =
                choice.fellow().facilitator()
                        ? getTranslation("portfolio.practices.invite.facilitator", name)
                        : name;
        return who + " · " + choice.where();
    }

    private void invite() {
        Choice choice = fellow.getValue();
        if (choice != null) {
            ground.talks()
                    .invite(
                            ground.me(),
                            ground.version(),
                            choice.cohort(),
                            choice.fellow().person());
            Notices.say(getTranslation("portfolio.practices.invited", say(choice)));
        } else if (!email.getValue().isBlank()) {
            ground.talks().invite(ground.me(), ground.version(), email.getValue());
            Notices.say(getTranslation("portfolio.practices.invited", email.getValue().strip()));
        } else {
            throw new UserFacingException("portfolio.practices.invite.none");
        }
    }
}
