package org.ramure.competences.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;

/** One native radio button: the browser brings arrows, focus and the screen reader's words. */
@Tag("input")
class LevelRadio extends Component {

    private final int level;

    LevelRadio(String group, int level, boolean chosen) {
        this.level = level;
        setId(group + "-" + level);
        getElement()
                .setAttribute("type", "radio")
                .setAttribute("name", group)
                .setAttribute("value", Integer.toString(level));
        if (chosen) {
            getElement().setAttribute("checked", true);
        }
    }

    int level() {
        return level;
    }

    boolean isChosen() {
        return getElement().hasAttribute("checked");
    }

    /** The person chose this level. */
    @DomEvent("change")
    public static class Chosen extends ComponentEvent<LevelRadio> {

        public Chosen(LevelRadio source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    void onChosen(Runnable action) {
        addListener(Chosen.class, chosen -> action.run());
    }
}
