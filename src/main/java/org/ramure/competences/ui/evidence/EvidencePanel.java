package org.ramure.competences.ui.evidence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.ramure.competences.Evidence;
import org.ramure.competences.ui.words.Wording;
import org.ramure.people.PersonId;

/** The proofs of one competence: what is there, and a place to add a link, a text or a file. */
public final class EvidencePanel extends Div {

    private final PersonId person;
    private final Evidence.About about;
    private final Evidence evidence;
    private final Div list = new Div();

    public EvidencePanel(
            PersonId person,
            String framework,
            String competence,
            Evidence evidence,
            boolean withFiles) {
        this.person = person;
        this.about = new Evidence.About(framework, competence);
        this.evidence = evidence;
        addClassName("competences-evidence");
        list.getElement().setAttribute("aria-live", "polite");
        var forms = new Div(new LinkForm(this::addLink), new TextForm(competence, this::addText));
        if (withFiles) {
            forms.add(new FileForm(person, about, evidence, this::refresh));
        } else {
            var account = new Paragraph(Wording.text("competences.evidence.fileNeedsAccount"));
            account.addClassName("muted");
            forms.add(account);
        }
        var add = new NativeDetails(Wording.text("competences.evidence.add"), forms);
        add.addClassName("competences-add-evidence");
        add(new H3(Wording.text("competences.evidence.title")), list, add);
        refresh();
    }

    private void addLink(String title, String link) {
        evidence.addLink(person, about, title, link);
        refresh();
    }

    private void addText(String title, String text) {
        evidence.addText(person, about, title, text);
        refresh();
    }

    private void withdraw(UUID id) {
        evidence.withdraw(person, id);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        var items =
                evidence.of(person, about.framework()).stream()
                        .filter(item -> item.competence().equals(about.competence()))
                        .toList();
        if (items.isEmpty()) {
            var empty = new Paragraph(Wording.text("competences.evidence.none"));
            empty.addClassName("muted");
            list.add(empty);
        } else {
            list.add(new EvidenceList(items, this::withdraw));
        }
    }
}
