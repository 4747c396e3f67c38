package org.ramure.attestations.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.ramure.attestations.HolderDisplay;

/** How the name is shown to whoever verifies. */
class DisplayChoice extends RadioButtonGroup<HolderDisplay> {

    DisplayChoice(HolderDisplay chosen) {
        setLabel(getTranslation("attestations.display.label"));
        setHelperText(getTranslation("attestations.display.help"));
        setItems(HolderDisplay.INITIALS, HolderDisplay.FULL, HolderDisplay.ON_REQUEST);
        setItemLabelGenerator(one -> getTranslation("attestations.display." + one.name()));
        setValue(chosen);
    }
}
