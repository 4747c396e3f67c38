package org.ramure.cohorts.live.store;

import org.ramure.cohorts.live.Script;
import org.ramure.cohorts.template.Templates;
import org.springframework.stereotype.Component;

/** Finds the script of a half-day in the templates as they are now. */
@Component
class Scripts {

    private final Templates templates;

    Scripts(Templates templates) {
        this.templates = templates;
    }

    Script of(String template, String halfDay) {
        return templates
                .find(template)
                .flatMap(found -> found.halfDay(halfDay).map(part -> Script.of(found, part)))
                .orElse(Script.EMPTY);
    }
}
