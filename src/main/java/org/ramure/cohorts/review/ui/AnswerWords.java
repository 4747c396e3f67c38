package org.ramure.cohorts.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.template.Rubric;
import org.ramure.cohorts.work.Feedback;
import org.ramure.shared.ui.Reader;

/** An answer that was sent: a level and words for each criterion, and words on the whole. */
class AnswerWords extends Div {

    AnswerWords(Feedback answer, Optional<Rubric> rubric) {
        addClassName("stack");
        UnorderedList lines = new UnorderedList();
        for (Rubric.Criterion criterion : rubric.map(Rubric::criteria).orElse(List.of())) {
            answer.line(criterion.id()).ifPresent(line -> lines.add(item(criterion, line)));
        }
        add(lines, ReviewWords.text(answer.comment()));
    }

    private ListItem item(Rubric.Criterion criterion, Feedback.Line line) {
        Integer level = line.level();
        String label =
                level == null || level >= criterion.levels().size()
                        ? getTranslation("cohorts.work.noLevel")
                        : criterion.levels().get(level).label().in(Reader.language());
        ListItem item =
                new ListItem(
                        getTranslation(
                                "cohorts.work.line",
                                criterion.label().in(Reader.language()),
                                label));
        if (!line.comment().isBlank()) {
            item.add(new Paragraph(line.comment()));
        }
        return item;
    }
}
