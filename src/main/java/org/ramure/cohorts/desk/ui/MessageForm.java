package org.ramure.cohorts.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiFunction;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.desk.Messages.Letter;
import org.ramure.mail.OutgoingMail;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** A letter to some of the people: chosen, written, read as it will leave, then sent. */
class MessageForm extends NativeDetails {

    private final CheckboxGroup<Participant> people = new CheckboxGroup<>();
    private final TextField subject = new TextField();
    private final TextArea text = new TextArea();
    private final Div preview = new Div();

    MessageForm(
            List<Participant> all,
            BiFunction<List<ParticipantId>, Letter, List<OutgoingMail>> show,
            BiFunction<List<ParticipantId>, Letter, Integer> send) {
        addClassName("cohorts-desk-message");
        setSummaryText(getTranslation("cohorts.desk.message.title"));
        people.setLabel(getTranslation("cohorts.desk.message.people"));
        people.setItems(all);
        people.setItemLabelGenerator(Participant::name);
        subject.setLabel(getTranslation("cohorts.desk.message.subject"));
        subject.setMaxLength(160);
        subject.setWidthFull();
        text.setLabel(getTranslation("cohorts.desk.message.text"));
        text.setHelperText(getTranslation("cohorts.desk.message.hint"));
        text.setMaxLength(10_000);
        text.setMinRows(5);
        text.setWidthFull();
        Button look =
                new Button(
                        getTranslation("cohorts.desk.message.preview"),
                        click -> preview(show, send));
        Div form = new Div(people, quick(all), subject, text, look, preview);
        form.addClassName("stack");
        setContent(form);
    }

    /** Everyone, nobody, or one group at a time. */
    private Div quick(List<Participant> all) {
        Div choices =
                new Div(
                        choice(getTranslation("cohorts.desk.message.all"), all),
                        choice(getTranslation("cohorts.desk.message.none"), List.of()));
        all.stream()
                .map(Participant::group)
                .filter(group -> !group.isEmpty())
                .distinct()
                .sorted()
                .forEach(group ->
                        choices.add(
                                choice(
                                        getTranslation("cohorts.desk.message.group", group),
                                        all.stream()
                                                .filter(p -> p.group().equals(group))
                                                .toList())));
        choices.addClassName("cluster");
        return choices;
    }

    private NativeButton choice(String label, List<Participant> whom) {
        NativeButton button =
                new NativeButton(label, click -> people.setValue(new LinkedHashSet<>(whom)));
        button.addClassName("button-quiet");
        return button;
    }

    private List<ParticipantId> chosen() {
        return people.getValue().stream().map(Participant::id).toList();
    }

    private void preview(
            BiFunction<List<ParticipantId>, Letter, List<OutgoingMail>> show,
            BiFunction<List<ParticipantId>, Letter, Integer> send) {
        preview.removeAll();
        List<ParticipantId> to = chosen();
        Letter letter = new Letter(subject.getValue(), text.getValue());
        try {
            List<OutgoingMail> letters = show.apply(to, letter);
            preview.add(new H3(getTranslation("cohorts.desk.message.count", letters.size())));
            letters.stream().limit(3).forEach(mail -> preview.add(card(mail)));
            Button go =
                    new Button(
                            getTranslation("cohorts.desk.message.send", letters.size()),
                            click -> send(to, letter, send));
            go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            go.setDisableOnClick(true);
            preview.add(go);
        } catch (UserFacingException no) {
            preview.add(Notices.problem(DeskWords.refusal(this, no)));
        }
    }

    private void send(
            List<ParticipantId> to,
            Letter letter,
            BiFunction<List<ParticipantId>, Letter, Integer> send) {
        preview.removeAll();
        try {
            int sent = send.apply(to, letter);
            Notices.say(getTranslation("cohorts.desk.message.sent", sent));
            people.clear();
            subject.clear();
            text.clear();
        } catch (UserFacingException no) {
            preview.add(Notices.problem(DeskWords.refusal(this, no)));
        }
    }

    private static Article card(OutgoingMail mail) {
        Paragraph to = new Paragraph(mail.to());
        to.addClassName("muted");
        Div words = new Div(mail.text());
        words.addClassName("cohorts-work-text");
        Article card = new Article(new H4(mail.subject()), to, words);
        card.addClassName("card");
        return card;
    }
}
