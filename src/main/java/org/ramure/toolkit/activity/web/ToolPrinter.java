package org.ramure.toolkit.activity.web;

import java.util.Map;
import java.util.Optional;
import org.ramure.assessment.exercise.ExerciseHtml;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Pathway;
import org.ramure.learning.spi.ActivityPrinter;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.SafeHtml;
import org.ramure.toolkit.activity.ToolContent;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.SheetDocuments;
import org.ramure.toolkit.document.Visitor;
import org.ramure.toolkit.sheet.Kits;
import org.ramure.toolkit.sheet.Sheet;
import org.springframework.stereotype.Component;

/** Prints a sheet of a course with the person's answers; an empty field leaves room to write. */
@Component
class ToolPrinter implements ActivityPrinter {

    private final Kits kits;
    private final SheetDocuments documents;

    ToolPrinter(Kits kits, SheetDocuments documents) {
        this.kits = kits;
        this.documents = documents;
    }

    @Override
    public String type() {
        return "tool";
    }

    @Override
    public SafeHtml print(PersonId person, Pathway pathway, Activity activity, Language language) {
        ToolContent content = activity.content(language, ToolContent.class);
        Optional<Sheet> sheet = kits.sheet(content.sheet());
        if (sheet.isEmpty()) {
            return content.instructions();
        }
        Map<String, String> answers =
                documents
                        .begunFor(person, activity.id().value())
                        .flatMap(id -> documents.open(new Visitor.Someone(person), id))
                        .map(SheetDocument::texts)
                        .orElse(Map.of());
        return new SafeHtml(
                content.instructions().html()
                        + ExerciseHtml.fields(sheet.get().content(language), answers, "h3").html());
    }
}
