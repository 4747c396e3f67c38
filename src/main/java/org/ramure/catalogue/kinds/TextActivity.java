package org.ramure.catalogue.kinds;

import org.ramure.catalogue.TextContent;
import org.ramure.catalogue.courses.Pace;
import org.ramure.catalogue.sheet.Fields;
import org.ramure.catalogue.spi.ActivityFile;
import org.ramure.catalogue.spi.ActivityType;
import org.ramure.shared.Markdown;
import org.springframework.stereotype.Component;

/** A text to read, with its sources; its length must fit its minutes. */
@Component
class TextActivity implements ActivityType {

    @Override
    public String code() {
        return "text";
    }

    @Override
    public String fileSuffix() {
        return ".md";
    }

    @Override
    public TextContent read(ActivityFile file) {
        if (file.body().isBlank()) {
            file.problems().error(0, "Ce texte est vide.", "Écrivez-le sous l’en-tête.");
        } else {
            Pace.checkNotTooShort(file);
        }
        return new TextContent(
                file.bodyHtml(),
                Markdown.countWords(file.bodyTree()),
                Fields.strings(file.data().get("sources")));
    }
}
