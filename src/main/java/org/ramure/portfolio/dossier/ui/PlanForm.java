package org.ramure.portfolio.dossier.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.DossierPlan;
import org.ramure.portfolio.dossier.Dossiers;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** What goes in: chapters, and entries one by one; each tick is kept at once. */
class PlanForm extends Section {

    private static final String KEY = "portfolio.dossier.plan.";

    private final transient Dossiers dossiers;
    private final transient PersonId person;
    private final transient DossierPlan plan;
    private final Set<String> ticked = new LinkedHashSet<>();
    private final Paragraph summary = new Paragraph();
    private final Div problem = new Div();

    PlanForm(Dossiers dossiers, PersonId person, DossierPlan plan) {
        this.dossiers = dossiers;
        this.person = person;
        this.plan = plan;
        addClassNames("card", "dossier-plan");
        plan.chapters().forEach(this::remember);
        summary.addClassName("dossier-summary");
        summary.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation(KEY + "title")),
                new Paragraph(getTranslation(KEY + "lead")),
                chapters(),
                summary,
                problem);
        say();
    }

    private void remember(DossierPlan.Chapter chapter) {
        if (chapter.picked()) {
            ticked.add(chapter.key());
        }
        chapter.entries().stream()
                .filter(DossierPlan.Entry::picked)
                .forEach(entry -> ticked.add(entry.pick()));
    }

    private UnorderedList chapters() {
        var list = new UnorderedList();
        list.addClassName("dossier-chapters");
        plan.chapters().forEach(chapter -> list.add(item(chapter)));
        return list;
    }

    private ListItem item(DossierPlan.Chapter chapter) {
        var item = new ListItem(box(chapter.key(), getTranslation(chapter.title())));
        if (!chapter.entries().isEmpty()) {
            var entries = new UnorderedList();
            entries.addClassName("dossier-entries");
            chapter.entries().forEach(entry -> entries.add(item(entry)));
            item.add(
                    new NativeDetails(
                            getTranslation(
                                    KEY + "entries",
                                    chapter.pickedEntries(),
                                    chapter.entries().size()),
                            entries));
        }
        return item;
    }

    private ListItem item(DossierPlan.Entry entry) {
        var item = new ListItem(box(entry.pick(), entry.title()));
        if (!entry.shared()) {
            var alone = new Span(getTranslation(KEY + "private"));
            alone.addClassName("badge");
            item.add(alone);
        }
        return item;
    }

    private Checkbox box(String pick, String label) {
        var box = new Checkbox(label, ticked.contains(pick));
        box.addValueChangeListener(change -> tick(pick, change.getValue()));
        return box;
    }

    private void tick(String pick, boolean in) {
        boolean unused = in ? ticked.add(pick) : ticked.remove(pick);
        problem.removeAll();
        try {
            dossiers.choose(person, plan.session().cohort().id(), ticked);
            say();
        } catch (UserFacingException refusal) {
            problem.add(
                    Notices.problem(
                            getTranslation(refusal.messageKey(), refusal.arguments().toArray())));
        }
    }

    /** What the dossier would hold. */
    private void say() {
        long chapters = plan.chapters().stream().filter(c -> ticked.contains(c.key())).count();
        long entries = 0;
        long alone = 0;
        for (DossierPlan.Chapter chapter : plan.chapters()) {
            for (DossierPlan.Entry entry : chapter.entries()) {
                boolean in = ticked.contains(chapter.key()) && ticked.contains(entry.pick());
                entries += in ? 1 : 0;
                alone += in && !entry.shared() ? 1 : 0;
            }
        }
        summary.setText(getTranslation(KEY + "summary", chapters, entries, alone));
    }
}
