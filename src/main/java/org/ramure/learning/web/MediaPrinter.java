package org.ramure.learning.web;

import org.ramure.catalogue.Activity;
import org.ramure.catalogue.MediaContent;
import org.ramure.catalogue.Pathway;
import org.ramure.learning.spi.ActivityPrinter;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.SafeHtml;
import org.springframework.stereotype.Component;

/** Prints the transcript: paper has no sound and no movement. */
@Component
class MediaPrinter implements ActivityPrinter {

    @Override
    public String type() {
        return "media";
    }

    @Override
    public SafeHtml print(PersonId person, Pathway pathway, Activity activity, Language language) {
        return activity.content(language, MediaContent.class).transcript();
    }
}
