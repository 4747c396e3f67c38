package org.ramure.cohorts.work.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import org.ramure.cohorts.template.Rubric;
import org.ramure.shared.Language;
import org.ramure.shared.ui.Reader;

/** How the work will be looked at, before and after. */
public final class RubricDetails extends NativeDetails {

    public RubricDetails(Rubric rubric) {
        Language language = Reader.language();
        setSummaryText(getTranslation("cohorts.work.rubric", rubric.title().in(language)));
        Div all = new Div();
        addClassName("cohorts-work-rubric");
        for (Rubric.Criterion criterion : rubric.criteria()) {
            all.add(new H2(criterion.label().in(language)));
            DescriptionList levels = new DescriptionList();
            for (Rubric.Level level : criterion.levels()) {
                levels.add(
                        new DescriptionList.Term(level.label().in(language)),
                        new DescriptionList.Description(level.text().in(language)));
            }
            all.add(levels);
        }
        setContent(all);
    }
}
