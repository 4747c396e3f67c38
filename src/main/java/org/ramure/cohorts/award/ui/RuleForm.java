package org.ramure.cohorts.award.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.Consumer;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.cohorts.award.AwardRule;
import org.ramure.cohorts.clock.ClockKind;

/** Chooses the paper, the clock it is counted by, and from how much on. */
class RuleForm extends Div {

    private static final List<AwardRule> SORTS =
            List.of(
                    new AwardRule(AttestationKind.PARTICIPATION, ClockKind.OBSERVED, 1),
                    new AwardRule(AttestationKind.SUIVI, ClockKind.OBSERVED, 1),
                    new AwardRule(AttestationKind.SUIVI, ClockKind.PRESCRIBED, 1));

    private final RadioButtonGroup<AwardRule> sort = new RadioButtonGroup<>();
    private final IntegerField least = new IntegerField();

    RuleForm(AwardRule now, Consumer<AwardRule> keep) {
        addClassNames("awards-rule", "stack");
        sort.setLabel(getTranslation("cohorts.award.rule.sort"));
        sort.setItems(SORTS);
        sort.setItemLabelGenerator(rule ->
                getTranslation(
                        "cohorts.award.rule.sort." + rule.kind().name() + "." + rule.clock()));
        sort.setValue(
                SORTS.stream()
                        .filter(rule -> rule.kind() == now.kind() && rule.clock() == now.clock())
                        .findFirst()
                        .orElse(SORTS.getFirst()));
        least.setLabel(getTranslation("cohorts.award.rule.least"));
        least.setHelperText(getTranslation("cohorts.award.rule.least.help"));
        least.setMin(1);
        least.setMax(100);
        least.setStepButtonsVisible(true);
        least.setValue(now.leastPercent());
        least.setRequiredIndicatorVisible(true);
        var button = new Button(getTranslation("cohorts.award.rule.keep"), click -> keep(keep));
        add(sort, least, button);
    }

    private void keep(Consumer<AwardRule> keep) {
        Integer percent = least.getValue();
        if (percent == null || percent < 1 || percent > 100) {
            least.setErrorMessage(getTranslation("cohorts.award.rule.least.wrong"));
            least.setInvalid(true);
            least.focus();
            return;
        }
        AwardRule chosen = sort.getValue();
        keep.accept(new AwardRule(chosen.kind(), chosen.clock(), percent));
    }
}
