package org.ramure.competences.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.ui.picture.ReadingPicture;
import org.ramure.competences.ui.words.Wording;

/** What the person said of themselves in an activity, and what they can do with it. */
class PositioningResult extends Section {

    private final H2 heading = new H2();

    PositioningResult(
            Positioning task, CompetenceReading reading, boolean inProgress, Runnable again) {
        addClassName("competences-result");
        heading.setText(
                Wording.text("competences.result.title", Wording.dayAndTime(reading.takenAt())));
        heading.getElement().setAttribute("tabindex", "-1");
        var kept = new Paragraph(Wording.text("competences.result.kept"));
        kept.addClassName("muted");
        var redo =
                new NativeButton(
                        Wording.text(
                                inProgress
                                        ? "competences.result.resume"
                                        : "competences.result.again"),
                        click -> again.run());
        redo.addClassName("button-quiet");
        var buttons = new Div(redo);
        buttons.addClassName("cluster");
        if (task.withAccount()) {
            buttons.add(
                    new Anchor(
                            "competences?a=" + reading.id(),
                            Wording.text("competences.result.open")));
        }
        add(heading, ReadingPicture.of(task.framework(), reading), kept, buttons);
    }

    /** Moves the keyboard to what was just saved, whose button is gone. */
    void focusHeading() {
        heading.getElement()
                .executeJs(
                        "this.focus({preventScroll: true}); this.scrollIntoView({block: 'start'})");
    }
}
