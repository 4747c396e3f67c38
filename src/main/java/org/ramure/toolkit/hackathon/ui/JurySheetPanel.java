package org.ramure.toolkit.hackathon.ui;

import static org.ramure.toolkit.hackathon.ui.HackathonWords.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.stream.Collectors;
import org.ramure.assessment.Entries;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseHtml;
import org.ramure.assessment.ui.Worksheet;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.hackathon.HackathonVisitor;
import org.ramure.toolkit.hackathon.JuryPage;
import org.ramure.toolkit.hackathon.JuryPage.Sheet;
import org.ramure.toolkit.hackathon.TeamFields;

/** What a team handed in, and one member's marks and words for it. */
class JurySheetPanel extends Section {

    JurySheetPanel(
            HackathonParts parts,
            HackathonVisitor visitor,
            JuryPage page,
            Sheet sheet,
            Runnable after) {
        addClassName("stack");
        add(new H2(sheet.team().name()), work(page, sheet));
        Checkbox conflict = new Checkbox(text("jury.conflict"));
        conflict.setValue(sheet.conflict());
        conflict.setEnabled(page.writes());
        Div problem = new Div();
        conflict.addValueChangeListener(changed -> {
            HackathonWords.unlessRefused(
                    problem,
                    () ->
                            parts.desk()
                                    .conflict(
                                            visitor,
                                            page.hackathon().id(),
                                            sheet.team().id(),
                                            changed.getValue()));
            after.run();
        });
        add(conflict, HackathonWords.muted(text("jury.conflict.hint")), problem);
        if (!sheet.conflict()) {
            add(fields(parts, page, sheet));
        }
    }

    private static Section work(JuryPage page, Sheet sheet) {
        Section card = new Section(new H3(text("work")));
        card.addClassNames("card", "stack");
        page.hackathon()
                .template()
                .brief(sheet.team().brief())
                .ifPresent(brief ->
                        card.add(
                                new NativeDetails(
                                        HackathonWords.in(brief.title()),
                                        new Div(
                                                new Paragraph(HackathonWords.in(brief.question())),
                                                HackathonWords.prose(brief.expected())))));
        String title = sheet.work().getOrDefault(TeamFields.TITLE, "").strip();
        String summary = sheet.work().getOrDefault(TeamFields.SUMMARY, "").strip();
        String link = sheet.work().getOrDefault(TeamFields.LINK, "").strip();
        if (title.isEmpty() && summary.isEmpty() && sheet.file().isEmpty()) {
            card.add(HackathonWords.muted(text("work.empty")));
        }
        if (!title.isEmpty()) {
            card.add(new Paragraph(title));
        }
        summary.lines().filter(l -> !l.isBlank()).forEach(line -> card.add(new Paragraph(line)));
        if (TeamFields.isLink(link)) {
            Anchor out = new Anchor(link, link);
            out.setTarget("_blank");
            out.setRouterIgnore(true);
            out.getElement().setAttribute("rel", "noopener noreferrer");
            card.add(new Paragraph(out));
        }
        sheet.file()
                .ifPresent(file ->
                        card.add(
                                new Paragraph(
                                        HackathonWords.file(
                                                WorkPanel.address(
                                                        page.hackathon().id(), sheet.team().id()),
                                                file.name()))));
        return card;
    }

    private static Section fields(HackathonParts parts, JuryPage page, Sheet sheet) {
        ExerciseContent content =
                parts.juryFields().of(page.hackathon().template(), Reader.language());
        Section section = new Section(new H3(text("jury.marks")));
        section.addClassName("hackathon-grid");
        if (page.writes()) {
            section.add(
                    new Worksheet(
                            content,
                            sheet.entries(),
                            "saisies/hackathons/"
                                    + page.hackathon().id()
                                    + "/jury."
                                    + sheet.team().id(),
                            new Worksheet.Owner(
                                    Entries.ownerMark(new PersonId(page.juror())), false)));
        } else {
            Map<String, String> texts =
                    sheet.entries().entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            Map.Entry::getKey, e -> e.getValue().content()));
            section.add(new Prose(ExerciseHtml.fields(content, texts, "h4")));
        }
        return section;
    }
}
