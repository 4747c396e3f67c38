package org.ramure.cohorts.voice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.template.Questionnaire.Question;
import org.ramure.cohorts.voice.MySheet;
import org.ramure.cohorts.voice.Questionnaires;
import org.ramure.cohorts.voice.Questionnaires.Sheet;
import org.ramure.cohorts.voice.Reply;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** The questions; a draft is kept with each change until it is sent. */
class SheetForm extends Div {

    private final transient Questionnaires questionnaires;
    private final transient PersonId person;
    private final transient MySheet sheet;
    private final transient List<QuestionField> fields;
    private final Span saved = new Span();
    private final Div problem = new Div();
    private long version;

    SheetForm(Questionnaires questionnaires, PersonId person, MySheet sheet, Runnable sent) {
        this.questionnaires = questionnaires;
        this.person = person;
        this.sheet = sheet;
        this.version = sheet.version();
        this.fields = sheet.asked().questionnaire().questions().stream().map(this::field).toList();
        addClassNames("cohorts-voice-form", "stack");
        fields.forEach(field -> add(field.component()));
        saved.addClassName("muted");
        saved.getElement().setAttribute("role", "status");
        boolean again = sheet.submittedAt().isPresent();
        var send =
                new Button(
                        getTranslation(again ? "cohorts.voice.sendAgain" : "cohorts.voice.send"),
                        click -> send(sent));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(problem, send, saved);
    }

    private QuestionField field(Question question) {
        Reply before = sheet.reply(question.id()).orElse(new Reply(question.id(), List.of(), ""));
        return QuestionField.of(question, before, this::keep);
    }

    private Sheet written() {
        return new Sheet(
                sheet.asked().cohort(),
                sheet.asked().moment(),
                fields.stream().map(QuestionField::reply).toList(),
                version);
    }

    /** What was sent changes only when it is sent again. */
    private void keep() {
        fields.forEach(QuestionField::clearError);
        if (sheet.submittedAt().isEmpty()
                && attempt(() -> version = questionnaires.save(person, written()))) {
            saved.setText(getTranslation("cohorts.voice.saved"));
        }
    }

    private void send(Runnable sent) {
        List<QuestionField> lacking = fields.stream().filter(field -> !field.check()).toList();
        Optional<QuestionField> first = lacking.stream().findFirst();
        if (first.isPresent()) {
            problem.removeAll();
            problem.add(Notices.problem(getTranslation("cohorts.voice.lacking", lacking.size())));
            first.get().focus();
        } else if (attempt(() -> questionnaires.submit(person, written()))) {
            sent.run();
        }
    }

    private boolean attempt(Runnable what) {
        problem.removeAll();
        try {
            what.run();
            return true;
        } catch (UserFacingException no) {
            problem.add(Notices.problem(getTranslation(no.messageKey(), no.arguments().toArray())));
            return false;
        }
    }
}
