package org.ramure.toolkit.compass.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.ramure.shared.ui.PlainTable;
import org.ramure.toolkit.basket.ui.keep.KeepWords;
import org.ramure.toolkit.compass.edit.CompassEdits.Standing;
import org.ramure.toolkit.compass.edit.CompassEdits.Version;
import org.ramure.toolkit.document.ui.desk.ToolWords;

/** The versions of a compass, the latest first, each to be taken up again; the file at the end. */
final class CompassVersions extends Section {

    private final SerializableConsumer<Integer> resume;

    CompassVersions(SerializableConsumer<Integer> resume) {
        this.resume = resume;
        addClassName("stack");
    }

    void show(Standing standing) {
        removeAll();
        add(new H2(getTranslation("toolkit.compass.edit.versions")));
        if (standing.versions().isEmpty()) {
            add(KeepWords.muted(getTranslation("toolkit.compass.edit.versions.none")));
            return;
        }
        var table =
                new PlainTable(
                        getTranslation("toolkit.compass.edit.versions"),
                        getTranslation("toolkit.compass.edit.version"),
                        getTranslation("toolkit.compass.edit.savedAt"),
                        getTranslation("toolkit.compass.edit.by"),
                        getTranslation("toolkit.compass.edit.why"),
                        getTranslation("toolkit.compass.edit.resume"));
        for (Version version : standing.versions()) {
            table.addRow(
                    new Span(
                            version.ofFile()
                                    ? version.number()
                                            + " ("
                                            + getTranslation("toolkit.compass.edit.file")
                                            + ")"
                                    : Integer.toString(version.number())),
                    new Span(ToolWords.moment(version.savedAt())),
                    new Span(version.byName()),
                    new Span(version.note()),
                    take(version.number()));
        }
        table.addRow(
                new Span(getTranslation("toolkit.compass.edit.file")),
                new Span("—"),
                new Span("—"),
                new Span("—"),
                take(0));
        add(table);
    }

    private Button take(int number) {
        var take =
                new Button(
                        getTranslation(
                                number == 0
                                        ? "toolkit.compass.edit.resume.file"
                                        : "toolkit.compass.edit.resume.version",
                                number),
                        click -> resume.accept(number));
        take.addThemeVariants(ButtonVariant.TERTIARY);
        return take;
    }
}
