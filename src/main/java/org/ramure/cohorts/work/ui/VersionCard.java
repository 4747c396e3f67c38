package org.ramure.cohorts.work.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.template.Rubric;
import org.ramure.cohorts.work.Feedback;
import org.ramure.cohorts.work.HandedIn;
import org.ramure.shared.Language;
import org.ramure.shared.ui.Reader;

/** One version as it was handed in, its files, and the answer it got. */
public final class VersionCard extends Article {

    public VersionCard(HandedIn version, Optional<Rubric> rubric) {
        addClassNames("card", "stack");
        add(
                new H2(
                        getTranslation(
                                version.late()
                                        ? "cohorts.work.version.late"
                                        : "cohorts.work.version",
                                version.number(),
                                WorkWords.moment(version.at()))));
        if (!version.text().isEmpty()) {
            Div text = new Div(version.text());
            text.addClassName("cohorts-work-text");
            add(text);
        }
        if (!version.files().isEmpty()) {
            UnorderedList files = new UnorderedList();
            version.files().forEach(f -> files.add(new ListItem(WorkWords.link(this, f))));
            add(files);
        }
        version.feedback().ifPresent(answer -> add(answer(answer, rubric)));
    }

    private Div answer(Feedback answer, Optional<Rubric> rubric) {
        Language language = Reader.language();
        Div all = new Div(new H3(getTranslation("cohorts.work.answer")));
        all.addClassNames("call-out", "stack");
        UnorderedList lines = new UnorderedList();
        for (Rubric.Criterion criterion : rubric.map(Rubric::criteria).orElse(List.of())) {
            answer.line(criterion.id())
                    .ifPresent(line -> {
                        Integer level = line.level();
                        String label =
                                level == null || level >= criterion.levels().size()
                                        ? getTranslation("cohorts.work.noLevel")
                                        : criterion.levels().get(level).label().in(language);
                        ListItem item =
                                new ListItem(
                                        getTranslation(
                                                "cohorts.work.line",
                                                criterion.label().in(language),
                                                label));
                        if (!line.comment().isBlank()) {
                            item.add(new Paragraph(line.comment()));
                        }
                        lines.add(item);
                    });
        }
        all.add(lines);
        Div comment = new Div(answer.comment());
        comment.addClassName("cohorts-work-text");
        all.add(comment);
        return all;
    }
}
