package org.ramure.competences.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Fills in a positioning the way a person does. */
final class PositioningDriver {

    private final SpringBrowserlessTest page;

    PositioningDriver(SpringBrowserlessTest page) {
        this.page = page;
    }

    void choose(int level) {
        LevelRadio radio =
                page.find(LevelRadio.class)
                        .withCondition(option -> option.level() == level)
                        .single();
        ComponentUtil.fireEvent(radio, new LevelRadio.Chosen(radio, true));
    }

    void press(String label) {
        page.test(page.find(NativeButton.class).withText(label).single()).click();
    }

    void chooseEverywhere(int level) {
        while (page.find(CompetenceStep.class).exists()) {
            choose(level);
            boolean more = page.find(NativeButton.class).withText("Compétence suivante").exists();
            press(more ? "Compétence suivante" : "Relire avant d’enregistrer");
        }
    }

    void save() {
        page.test(page.find(Button.class).withText("Enregistrer ce positionnement").single())
                .click();
    }

    String progress() {
        return page.find(Paragraph.class).withClassName("competences-progress").single().getText();
    }
}
