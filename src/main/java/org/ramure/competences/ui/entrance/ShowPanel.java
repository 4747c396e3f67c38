package org.ramure.competences.ui.entrance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.ramure.catalogue.Framework;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.ui.evidence.EvidencePanel;
import org.ramure.competences.ui.words.Wording;
import org.ramure.shared.ui.PlainTable;

/** What a person can show: how they and others saw them over time, and their proofs. */
class ShowPanel extends Section {

    private final Framework framework;
    private final Framework.Competence competence;

    ShowPanel(
            Framework framework,
            Framework.Competence competence,
            List<CompetenceReading> readings,
            boolean withAccount,
            EvidencePanel evidence) {
        this.framework = framework;
        this.competence = competence;
        add(new H2(getTranslation("competences.entrances.readings")), readings(readings));
        if (withAccount) {
            var bearings =
                    new Anchor(
                            "competences?grille=" + framework.slug() + "&positionnement=rapide",
                            getTranslation("competences.entrances.takeBearings"));
            bearings.addClassName("button-quiet");
            var voices =
                    new Anchor("competences/voix", getTranslation("competences.entrances.voices"));
            voices.addClassName("button-quiet");
            var links = new Div(bearings, voices);
            links.addClassName("cluster");
            add(links);
        }
        add(evidence);
    }

    private Component readings(List<CompetenceReading> readings) {
        var table =
                new PlainTable(
                        getTranslation("competences.entrances.readings"),
                        getTranslation("competences.entrances.date"),
                        getTranslation("competences.entrances.who"),
                        getTranslation("competences.entrances.level"),
                        getTranslation("competences.entrances.practicesCount"));
        boolean any = false;
        for (CompetenceReading reading : readings.reversed()) {
            for (CompetenceReading.Rating rating : reading.ratings()) {
                if (rating.competence().equals(competence.code())) {
                    any = true;
                    table.addRow(
                            Wording.day(reading.takenAt()),
                            Wording.voice(reading.voice()),
                            Wording.level(framework, rating.level()),
                            Integer.toString(rating.practices().size()));
                }
            }
        }
        return any ? table : new Paragraph(getTranslation("competences.entrances.noReading"));
    }
}
