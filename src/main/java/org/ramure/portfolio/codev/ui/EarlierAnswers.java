package org.ramure.portfolio.codev.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.ramure.assessment.Entry;
import org.ramure.portfolio.codev.Circle;
import org.ramure.portfolio.codev.MinuteFields;
import org.ramure.portfolio.codev.Protocols;
import org.ramure.shared.ui.Reader;

/** What was answered to the questions of past months, newest first. */
class EarlierAnswers extends Details {

    EarlierAnswers(Protocols protocols, Circle circle, Map<String, Entry> entries) {
        setSummaryText(getTranslation("portfolio.codev.circle.earlier"));
        boolean any = false;
        for (int month = circle.month() - 1; month >= 0; month--) {
            Entry answer = entries.get(MinuteFields.question(month));
            if (answer != null && !answer.content().isBlank()) {
                Paragraph text = new Paragraph(answer.content());
                text.addClassName("portfolio-codev-text");
                add(new Div(new H3(protocols.question(month).in(Reader.language())), text));
                any = true;
            }
        }
        setVisible(any);
    }
}
