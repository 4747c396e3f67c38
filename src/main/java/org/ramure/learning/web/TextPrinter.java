package org.ramure.learning.web;

import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.TextContent;
import org.ramure.learning.spi.ActivityPrinter;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.SafeHtml;
import org.springframework.stereotype.Component;

/** Prints a text as it is. */
@Component
class TextPrinter implements ActivityPrinter {

    @Override
    public String type() {
        return "text";
    }

    @Override
    public SafeHtml print(PersonId person, Pathway pathway, Activity activity, Language language) {
        return activity.content(language, TextContent.class).html();
    }
}
