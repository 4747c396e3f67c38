package org.ramure.competences.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ramure.catalogue.Framework;
import org.ramure.competences.ReadingSheet;
import org.ramure.competences.ui.words.Wording;
import org.ramure.shared.ui.Reader;

/** Everything a reading says beyond its levels: practices, notes, and how many proofs backed it. */
class ReadingDetails extends NativeDetails {

    private final Framework framework;

    ReadingDetails(Framework framework, ReadingSheet sheet) {
        super(Wording.text("competences.details.title"));
        this.framework = framework;
        addClassName("competences-details");
        var all = new Div();
        sheet.entries().forEach(entry -> all.add(entry(entry)));
        setContent(all);
    }

    private Div entry(ReadingSheet.Entry entry) {
        var shown = new Div(new H3(Wording.competence(framework, entry.competence())));
        String level =
                entry.isDecided()
                        ? Wording.level(framework, entry.level())
                        : Wording.text("competences.form.undecided");
        var facts = new ArrayList<>(List.of(level));
        if (entry.evidenceCount() > 0) {
            facts.add(Wording.text("competences.evidence.count", entry.evidenceCount()));
        }
        shown.add(new Paragraph(new Span(String.join(" — ", facts))));
        if (!entry.practices().isEmpty()) {
            shown.add(practices(entry.competence(), entry.practices()));
        }
        if (!entry.note().isEmpty()) {
            var note = new Paragraph(entry.note());
            note.addClassName("competences-note");
            shown.add(note);
        }
        return shown;
    }

    /** Practices that the grid no longer has are shown by their id: they were ticked, after all. */
    private UnorderedList practices(String code, Set<String> ticked) {
        var list = new UnorderedList();
        List<Framework.Practice> known =
                framework.competence(code).map(Framework.Competence::practices).orElse(List.of());
        known.stream()
                .filter(practice -> ticked.contains(practice.id()))
                .map(practice -> new ListItem(practice.text().in(Reader.language())))
                .forEach(list::add);
        ticked.stream()
                .filter(id -> known.stream().noneMatch(practice -> practice.id().equals(id)))
                .sorted()
                .map(id -> new ListItem(Wording.text("competences.details.gone", id)))
                .forEach(list::add);
        return list;
    }
}
