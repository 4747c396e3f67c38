package org.ramure.interop.scorm.build;

import static org.ramure.interop.scorm.build.PackageHtml.element;

import org.ramure.catalogue.MediaFile;
import org.ramure.interop.scorm.Omission;

/** « Ce qui manque dans ce paquet »: said inside the package, to learners and teachers alike. */
final class AboutPage {

    private final Draft draft;
    private final Shelf shelf;

    AboutPage(Draft draft, Shelf shelf) {
        this.draft = draft;
        this.shelf = shelf;
    }

    String html() {
        var html = new StringBuilder(element("p", draft.say("about.lead"))).append("<ul>");
        for (Omission omission : Omissions.of(draft.module(), draft.language(), draft.format())) {
            String why = draft.say("reason." + omission.reason().name());
            html.append(element("li", draft.say("about.line", omission.activity(), why)));
        }
        for (String always : new String[] {"answers", "progress", "links", "writing"}) {
            html.append(element("li", draft.say("about." + always)));
        }
        html.append("</ul>").append(element("p", draft.say("about.whole")));
        credits(html);
        return html.toString();
    }

    private void credits(StringBuilder html) {
        if (shelf.files().isEmpty()) {
            return;
        }
        html.append(element("h2", draft.say("credits"))).append("<ul>");
        for (MediaFile file : shelf.files()) {
            html.append(
                    element("li", draft.say("credit", file.name(), file.author(), file.licence())));
        }
        html.append("</ul>");
    }
}
