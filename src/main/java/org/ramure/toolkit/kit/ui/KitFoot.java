package org.ramure.toolkit.kit.ui;

import com.vaadin.flow.component.html.Div;
import org.ramure.catalogue.Provenance;
import org.ramure.toolkit.document.ui.desk.ToolWords;
import org.ramure.toolkit.sheet.Kit;

/** Where a text comes from, and under which licence it may be taken on. */
final class KitFoot {

    private KitFoot() {}

    static Div of(Provenance provenance, Kit kit) {
        Div foot = of(provenance);
        foot.add(
                ToolWords.muted(
                        ToolWords.text(
                                "kit.licence",
                                String.join(", ", kit.about().authors()),
                                kit.about().licence(),
                                kit.version())));
        return foot;
    }

    static Div of(Provenance provenance) {
        var foot = new Div();
        foot.addClassName("toolkit-foot");
        if (!provenance.source().isBlank()) {
            foot.add(ToolWords.muted(ToolWords.text("source", provenance.source())));
        }
        if (!provenance.note().isBlank()) {
            foot.add(ToolWords.muted(provenance.note()));
        }
        return foot;
    }
}
