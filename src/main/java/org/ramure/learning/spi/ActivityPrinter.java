package org.ramure.learning.spi;

import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Pathway;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.SafeHtml;

/**
 * Puts one kind of activity on paper, with what the person wrote; the module that owns the kind
 * brings one bean.
 */
public interface ActivityPrinter {

    /** The {@link org.ramure.catalogue.spi.ActivityType#code()} it prints. */
    String type();

    /**
     * Safe HTML of the activity; headings start at {@code h3}. Right answers that are not due stay
     * out.
     */
    SafeHtml print(PersonId person, Pathway pathway, Activity activity, Language language);
}
