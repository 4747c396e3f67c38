package org.ramure.portfolio.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ramure.assessment.Entries;
import org.ramure.assessment.ui.Worksheet;
import org.ramure.people.PersonId;
import org.ramure.portfolio.review.Interview;
import org.ramure.portfolio.review.InterviewFields;
import org.ramure.portfolio.review.Interviews;
import org.ramure.portfolio.review.Interviews.Whose;
import org.ramure.shared.ui.Notices;

/** The sheet that a learner and a facilitator share in the final interview. */
class InterviewForm extends Section {

    private static final String KEY = "portfolio.review.interview.";
    private static final String NONE = "";

    private final transient Interviews interviews;
    private final transient PersonId caller;
    private final transient Whose whose;
    private final Div problem = new Div();
    private final Div content = new Div();

    InterviewForm(Interviews interviews, PersonId caller, Whose whose) {
        this.interviews = interviews;
        this.caller = caller;
        this.whose = whose;
        addClassNames("card", "review-interview");
        content.addClassName("stack");
        add(
                new H2(getTranslation(KEY + "title")),
                new Paragraph(getTranslation(KEY + (isLearner() ? "lead" : "lead.facilitator"))),
                problem,
                content);
        show();
    }

    private boolean isLearner() {
        return whose.person() == null;
    }

    private Interview now() {
        return interviews.open(caller, whose.cohort(), whose.person());
    }

    private void show() {
        Interview interview = now();
        content.removeAll();
        if (interview.frozen()) {
            frozen(interview);
            return;
        }
        questions(interview);
        if (isLearner()) {
            table(interview);
        }
        choices(interview);
    }

    /** Does it and shows what stands then; a text that was refused stays on the page. */
    private void change(Runnable what) {
        if (ReviewWords.attempt(problem, what)) {
            show();
            Notices.say(getTranslation(KEY + "kept"));
        }
    }

    private void questions(Interview interview) {
        content.add(
                new H3(getTranslation(KEY + "questions")),
                new Worksheet(
                        InterviewFields.labelled(question ->
                                getTranslation("portfolio.review.question." + question)),
                        interview.entries(),
                        "saisies/entretien-final/" + interview.person(),
                        new Worksheet.Owner(Entries.ownerMark(caller), false)));
    }

    private void table(Interview interview) {
        content.add(
                new H3(getTranslation(KEY + "table")),
                new Paragraph(getTranslation(KEY + "table.how")));
        if (interview.readings().isEmpty()) {
            content.add(new Paragraph(getTranslation(KEY + "table.none")));
            return;
        }
        Set<UUID> tabled = new HashSet<>();
        var list = new UnorderedList();
        list.addClassName("review-readings");
        interview.readings().forEach(reading -> list.add(new ListItem(box(reading, tabled))));
        content.add(
                list,
                new Button(
                        getTranslation(KEY + "table.keep"),
                        click ->
                                change(() ->
                                        interviews.table(
                                                caller,
                                                whose.cohort(),
                                                tabled,
                                                interview.version()))));
    }

    private Checkbox box(Interview.Reading reading, Set<UUID> tabled) {
        String said =
                ReviewWords.by(this, reading.voice(), reading.author())
                        + ", "
                        + ReviewWords.day(reading.takenAt());
        String label =
                reading.usable() ? said : getTranslation(KEY + "retired", said, reading.version());
        var box = new Checkbox(label, reading.tabled());
        if (reading.tabled()) {
            tabled.add(reading.id());
        }
        box.addValueChangeListener(event -> {
            boolean unused =
                    event.getValue() ? tabled.add(reading.id()) : tabled.remove(reading.id());
        });
        return box;
    }

    private void choices(Interview interview) {
        content.add(
                new H3(getTranslation(KEY + "choices")),
                new Paragraph(getTranslation(KEY + "choices.how")));
        Map<String, RadioButtonGroup<String>> groups = new LinkedHashMap<>();
        for (Interview.Line line : interview.lines()) {
            RadioButtonGroup<String> group = group(line);
            groups.put(line.competence(), group);
            content.add(group);
        }
        if (interview.lines().stream().allMatch(line -> line.options().isEmpty())) {
            content.add(new Paragraph(getTranslation(KEY + "choices.none")));
            return;
        }
        var keep =
                new Button(
                        getTranslation(KEY + "choices.keep"),
                        click ->
                                change(() ->
                                        interviews.choose(
                                                caller,
                                                whose,
                                                chosen(groups),
                                                interview.version())));
        content.add(keep, standing(interview), confirm(interview));
    }

    private RadioButtonGroup<String> group(Interview.Line line) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(NONE, getTranslation(KEY + "none"));
        line.options()
                .forEach(o -> labels.put(o.reading().toString(), ReviewWords.option(this, o)));
        var group = new RadioButtonGroup<String>(line.competence() + " · " + line.label());
        group.setItems(new ArrayList<>(labels.keySet()));
        group.setItemLabelGenerator(item -> labels.getOrDefault(item, ""));
        String chosen = line.stated().map(o -> o.reading().toString()).orElse(NONE);
        group.setValue(chosen);
        group.addClassName("review-line");
        group.setVisible(!line.options().isEmpty());
        return group;
    }

    private static Map<String, UUID> chosen(Map<String, RadioButtonGroup<String>> groups) {
        Map<String, UUID> chosen = new HashMap<>();
        groups.forEach((competence, group) -> {
            String value = group.getValue();
            if (value != null && !value.equals(NONE)) {
                chosen.put(competence, UUID.fromString(value));
            }
        });
        return chosen;
    }

    private Paragraph standing(Interview interview) {
        boolean learner = interview.learnerConfirmedAt().isPresent();
        boolean facilitator = interview.facilitatorConfirmedAt().isPresent();
        String who = learner ? "learner" : facilitator ? "facilitator" : "nobody";
        var paragraph = new Paragraph(getTranslation(KEY + "standing." + who));
        paragraph.addClassName("muted");
        return paragraph;
    }

    private Button confirm(Interview interview) {
        boolean done =
                isLearner()
                        ? interview.learnerConfirmedAt().isPresent()
                        : interview.facilitatorConfirmedAt().isPresent();
        var confirm =
                new Button(
                        getTranslation(KEY + "confirm"),
                        click ->
                                change(() ->
                                        interviews.confirm(caller, whose, interview.version())));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(
                !done && interview.lines().stream().anyMatch(l -> l.chosen().isPresent()));
        return confirm;
    }

    private void frozen(Interview interview) {
        var over = new Paragraph(getTranslation(KEY + "frozen", interview.facilitator()));
        over.addClassName("call-out");
        content.add(over);
        List<Interview.Line> stated =
                interview.lines().stream().filter(l -> l.stated().isPresent()).toList();
        var list = new UnorderedList();
        stated.forEach(line ->
                list.add(
                        new ListItem(
                                line.competence()
                                        + " · "
                                        + line.label()
                                        + " : "
                                        + ReviewWords.option(this, line.stated().orElseThrow()))));
        content.add(list);
        Interview.QUESTIONS.stream()
                .filter(interview.answers()::containsKey)
                .forEach(question ->
                        content.add(
                                new H3(getTranslation("portfolio.review.question." + question)),
                                new Paragraph(interview.answers().get(question))));
    }
}
