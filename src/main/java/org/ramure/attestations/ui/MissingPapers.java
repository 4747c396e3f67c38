package org.ramure.attestations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ramure.attestations.Prospects.Missing;
import org.ramure.learning.PlayerAddress;
import org.ramure.shared.Language;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.Reader;

/** The papers that wait for something, and where to go for it. */
class MissingPapers extends Section {

    MissingPapers(List<Missing> missing) {
        var list = new UnorderedList();
        list.addClassName("attestations-missing");
        missing.forEach(one -> list.add(item(one)));
        add(new H2(getTranslation("attestations.missing.title")), list);
    }

    private ListItem item(Missing missing) {
        Language language = Reader.language();
        var title =
                new Paragraph(
                        getTranslation(
                                "attestations.ready.heading",
                                getTranslation("attestations.kind." + missing.kind().name()),
                                missing.pathway().title().in(language)));
        title.addClassName("attestations-title");
        String key = "attestations.missing." + missing.reason().name();
        var explanation =
                new Paragraph(
                        getTranslation(
                                key,
                                missing.steps(),
                                Minutes.say(missing.minutes()),
                                missing.variant().label().in(language)));
        return new ListItem(
                title, explanation, new Anchor(address(missing), getTranslation(key + ".go")));
    }

    private static String address(Missing missing) {
        String slug = missing.pathway().slug();
        return switch (missing.reason()) {
            case STEPS -> PlayerAddress.of(missing.pathway());
            case LONGER_VARIANT -> "parcours/" + slug + "?duree=" + missing.variant().code();
            case READING, NEW_FRAMEWORK -> "competences";
        };
    }
}
