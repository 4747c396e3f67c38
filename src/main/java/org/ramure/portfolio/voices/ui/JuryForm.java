package org.ramure.portfolio.voices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Participant;
import org.ramure.competences.ui.words.Wording;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.ReadingMoment;
import org.ramure.portfolio.voices.CohortRounds;
import org.ramure.portfolio.voices.OwnRounds;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** A facilitator asks a member of the jury about one person. */
class JuryForm extends Div {

    private final transient CohortRounds rounds;
    private final transient PersonId caller;
    private final transient Runnable asked;
    private final Select<Participant> about = new Select<>();
    private final TextField name = new TextField(VoiceWords.text("act.name"));
    private final TextField role = new TextField(VoiceWords.text("act.role"));
    private final EmailField email = new EmailField(VoiceWords.text("act.email"));
    private final TextArea message = new TextArea(VoiceWords.text("act.message"));
    private final Div said = new Div();

    JuryForm(
            CohortRounds rounds,
            PersonId caller,
            CohortId cohort,
            ReadingMoment moment,
            List<CohortRounds.Line> lines,
            Runnable asked) {
        this.rounds = rounds;
        this.caller = caller;
        this.asked = asked;
        addClassNames("voices-ask", "stack");
        about.setLabel(VoiceWords.text("tab.about"));
        about.setItems(
                lines.stream()
                        .map(CohortRounds.Line::person)
                        .filter(person -> person.person().isPresent())
                        .toList());
        about.setItemLabelGenerator(Participant::name);
        email.setHelperText(VoiceWords.text("act.emailHint"));
        var send = new Button(VoiceWords.text("act.send"), click -> send(cohort, moment.id()));
        add(about, name, role, email, message, said, send);
    }

    private void send(CohortId cohort, String moment) {
        said.removeAll();
        Participant whom = about.getValue();
        if (whom == null) {
            about.setInvalid(true);
            about.focus();
            return;
        }
        try {
            rounds.askJury(
                    caller,
                    new CohortRounds.Whose(cohort, whom.id(), moment),
                    new OwnRounds.Guest(name.getValue(), role.getValue(), email.getValue()),
                    message.getValue());
            Notices.say(VoiceWords.text("act.sentTo"));
            asked.run();
        } catch (UserFacingException refused) {
            said.add(Notices.problem(Wording.text(refused)));
        }
    }
}
