package org.ramure.cohorts.voice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.ramure.cohorts.template.Questionnaire.Option;
import org.ramure.cohorts.template.Questionnaire.Question;
import org.ramure.cohorts.voice.Reply;
import org.ramure.shared.ui.Reader;

/** One question with the field it is answered in. */
final class QuestionField {

    private static final int LONGEST_TEXT = 4000;
    private static final int PAUSE_MS = 800;

    private final Question question;
    private final Component component;
    private final HasValidation validation;
    private final Supplier<Reply> reply;
    private final Runnable focus;

    private QuestionField(
            Question question,
            Component component,
            HasValidation validation,
            Supplier<Reply> reply,
            Runnable focus) {
        this.question = question;
        this.component = component;
        this.validation = validation;
        this.reply = reply;
        this.focus = focus;
    }

    /** The field with what was written before; {@code changed} runs after each change. */
    static QuestionField of(Question question, Reply before, Runnable changed) {
        return switch (question.kind()) {
            case TEXT -> text(question, before, changed);
            case MULTIPLE -> several(question, before, changed);
            case SCALE, SINGLE -> one(question, before, changed);
        };
    }

    private static QuestionField text(Question question, Reply before, Runnable changed) {
        var area = new TextArea(question.title().in(Reader.language()));
        area.setRequiredIndicatorVisible(question.required());
        area.setMaxLength(LONGEST_TEXT);
        area.setMinRows(3);
        area.setWidthFull();
        area.setValue(before.text());
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MS);
        note(question, area::setHelperText, area);
        listen(area, changed);
        return new QuestionField(
                question,
                area,
                area,
                () -> new Reply(question.id(), List.of(), area.getValue()),
                area::focus);
    }

    private static QuestionField one(Question question, Reply before, Runnable changed) {
        var group = new RadioButtonGroup<Option>(question.title().in(Reader.language()));
        group.setRequiredIndicatorVisible(question.required());
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(VoiceWords.options(question));
        group.setItemLabelGenerator(option -> option.label().in(Reader.language()));
        VoiceWords.options(question).stream()
                .filter(option -> before.choices().contains(option.id()))
                .findFirst()
                .ifPresent(group::setValue);
        note(question, group::setHelperText, group);
        listen(group, changed);
        return new QuestionField(
                question,
                group,
                group,
                () -> {
                    Option chosen = group.getValue();
                    return new Reply(
                            question.id(), chosen == null ? List.of() : List.of(chosen.id()), "");
                },
                () -> group.getElement().callJsFunction("focus"));
    }

    private static QuestionField several(Question question, Reply before, Runnable changed) {
        var group = new CheckboxGroup<Option>(question.title().in(Reader.language()));
        group.setRequiredIndicatorVisible(question.required());
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItems(VoiceWords.options(question));
        group.setItemLabelGenerator(option -> option.label().in(Reader.language()));
        group.setValue(
                Set.copyOf(
                        VoiceWords.options(question).stream()
                                .filter(option -> before.choices().contains(option.id()))
                                .toList()));
        note(question, group::setHelperText, group);
        listen(group, changed);
        return new QuestionField(
                question,
                group,
                group,
                () ->
                        new Reply(
                                question.id(),
                                VoiceWords.options(question).stream()
                                        .filter(group.getValue()::contains)
                                        .map(Option::id)
                                        .toList(),
                                ""),
                () -> group.getElement().callJsFunction("focus"));
    }

    private static void note(
            Question question, java.util.function.Consumer<String> helper, Component where) {
        if (question.referentOnly()) {
            helper.accept(where.getTranslation("cohorts.voice.private"));
        }
    }

    private static void listen(HasValue<?, ?> field, Runnable changed) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    Component component() {
        return component;
    }

    Reply reply() {
        return reply.get();
    }

    /** Shows whether an answer lacks; gives whether all is well. */
    boolean check() {
        boolean lacks = question.required() && reply().isEmpty();
        validation.setInvalid(lacks);
        validation.setErrorMessage(lacks ? component.getTranslation("cohorts.voice.required") : "");
        return !lacks;
    }

    void clearError() {
        if (!reply().isEmpty()) {
            validation.setInvalid(false);
        }
    }

    void focus() {
        focus.run();
    }
}
