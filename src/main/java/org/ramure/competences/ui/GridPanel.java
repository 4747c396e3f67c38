package org.ramure.competences.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ramure.catalogue.Framework;
import org.ramure.catalogue.Provenance;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.CompetenceReading.Rating;
import org.ramure.competences.Evidence;
import org.ramure.competences.EvidenceItem;
import org.ramure.competences.ui.evidence.EvidencePanel;
import org.ramure.competences.ui.words.PracticeMarkup;
import org.ramure.competences.ui.words.Wording;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;

/**
 * The framework itself: each competence with what can be seen at each level, and the person's
 * proofs, opened on demand. Items that Ramure proposes say so in a footnote.
 */
class GridPanel extends Section {

    private final PersonId person;
    private final Framework framework;
    private final Evidence evidence;
    private final Map<String, Long> proofs;
    private final Map<String, Integer> levels;

    GridPanel(
            PersonId person,
            Framework framework,
            Optional<CompetenceReading> latest,
            Evidence evidence) {
        this.person = person;
        this.framework = framework;
        this.evidence = evidence;
        proofs =
                evidence.of(person, framework.slug()).stream()
                        .filter(item -> !item.isWithdrawn())
                        .collect(
                                Collectors.groupingBy(
                                        EvidenceItem::competence, Collectors.counting()));
        levels =
                latest.map(CompetenceReading::ratings).orElse(List.of()).stream()
                        .collect(Collectors.toMap(Rating::competence, Rating::level));
        addClassName("competences-grid");
        add(new H2(Wording.text("competences.grid.title")));
        add(new Paragraph(framework.description().in(Reader.language())));
        framework.competences().forEach(competence -> add(competence(competence)));
        if (provenances().anyMatch(Provenance::isReconstructed)) {
            add(footnote());
        }
    }

    private Stream<Provenance> provenances() {
        return Stream.concat(
                framework.levels().stream().map(Framework.Level::provenance),
                framework.competences().stream()
                        .flatMap(competence ->
                                Stream.concat(
                                        Stream.of(competence.provenance()),
                                        competence.practices().stream()
                                                .map(Framework.Practice::provenance))));
    }

    private Paragraph footnote() {
        var note = new Paragraph("*\u00a0" + Wording.text("competences.grid.provenance"));
        note.addClassNames("muted", "competences-footnote");
        return note;
    }

    private NativeDetails competence(Framework.Competence competence) {
        boolean proposed = competence.provenance().isReconstructed();
        var name =
                new Span(
                        Wording.competence(framework, competence.code())
                                + (proposed ? PracticeMarkup.PROPOSED : ""));
        name.addClassName("competences-level-name");
        var facts = new Span(facts(competence.code()));
        facts.addClassName("muted");
        var content = new Div();
        var details = new NativeDetails(new Span(name, facts), content);
        details.addClassName("competences-competence");
        details.setId(competence.code());
        details.addToggleListener(toggle -> open(content, competence));
        return details;
    }

    private String facts(String code) {
        String level = Wording.level(framework, levels.getOrDefault(code, 0));
        long count = proofs.getOrDefault(code, 0L);
        return count == 0
                ? level
                : level + " — " + Wording.text("competences.evidence.count", count);
    }

    /** Built when it is first opened: seven competences closed cost next to nothing. */
    private void open(Div content, Framework.Competence competence) {
        if (content.getChildren().findAny().isPresent()) {
            return;
        }
        content.add(new Paragraph(competence.summary().in(Reader.language())));
        content.add(new Prose(PracticeMarkup.levels(framework, competence, Reader.language())));
        boolean proposed =
                competence.practices().stream().anyMatch(p -> p.provenance().isReconstructed());
        if (proposed) {
            var note =
                    new Paragraph("*\u00a0" + Wording.text("competences.grid.practicesProvenance"));
            note.addClassName("muted");
            content.add(note);
        }
        content.add(new EvidencePanel(person, framework.slug(), competence.code(), evidence, true));
    }
}
