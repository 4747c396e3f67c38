package org.ramure.cohorts.award.ui;

import com.vaadin.flow.component.Component;
import org.ramure.cohorts.award.AwardRule;

/** The rule as a sentence. */
final class RuleWords {

    private final Component page;

    RuleWords(Component page) {
        this.page = page;
    }

    String sentence(AwardRule rule) {
        return page.getTranslation(
                "cohorts.award.rule.sentence."
                        + rule.clock().name()
                        + (rule.leastPercent() == 1 ? ".any" : ""),
                page.getTranslation("cohorts.award.kind." + rule.kind().name()),
                rule.leastPercent());
    }
}
