package org.ramure.pathways.plan.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.ramure.shared.Minutes;

/** The second question: how much time one has. */
class TimeForm extends Section {

    private static final int OTHER = 0;
    private static final List<Integer> USUAL = List.of(120, 240, 720);

    private final RadioButtonGroup<Integer> choice = new RadioButtonGroup<>();
    private final IntegerField own = new IntegerField();

    TimeForm(int minutes) {
        addClassName("composer-time");
        var title = new H2(getTranslation("pathways.composer.time.title"));
        title.setId("composer-time-title");
        choice.setAriaLabelledBy("composer-time-title");
        choice.setItems(120, 240, 720, OTHER);
        choice.setItemLabelGenerator(each ->
                each == OTHER ? getTranslation("pathways.composer.time.other") : Minutes.say(each));
        own.setLabel(getTranslation("pathways.composer.time.minutes"));
        own.setMin(ComposerState.FEWEST_MINUTES);
        own.setMax(ComposerState.MOST_MINUTES);
        own.setManualValidation(true);
        own.setVisible(false);
        if (minutes > 0) {
            boolean usual = USUAL.contains(minutes);
            choice.setValue(usual ? minutes : OTHER);
            own.setVisible(!usual);
            own.setValue(minutes);
        }
        choice.addValueChangeListener(
                change -> own.setVisible(Integer.valueOf(OTHER).equals(change.getValue())));
        add(title, choice, own);
    }

    /** Minutes; 0 where there is no answer yet. */
    int minutes() {
        Integer chosen = choice.getValue();
        if (chosen == null) {
            return 0;
        }
        Integer typed = own.getValue();
        return chosen != OTHER ? chosen : typed == null ? 0 : typed;
    }

    /** Whether the answer is one; says so beside the field where it is not. */
    boolean check() {
        int minutes = minutes();
        boolean fits =
                minutes >= ComposerState.FEWEST_MINUTES && minutes <= ComposerState.MOST_MINUTES;
        String message =
                getTranslation(
                        "pathways.composer.time.range",
                        ComposerState.FEWEST_MINUTES,
                        Minutes.say(ComposerState.MOST_MINUTES));
        boolean typing = own.isVisible();
        own.setInvalid(typing && !fits);
        own.setErrorMessage(message);
        choice.setInvalid(!typing && !fits);
        choice.setErrorMessage(getTranslation("pathways.composer.time.missing"));
        return fits;
    }
}
