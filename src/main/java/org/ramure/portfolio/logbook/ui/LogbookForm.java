package org.ramure.portfolio.logbook.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.ramure.assessment.Entries;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseContent.Field;
import org.ramure.assessment.exercise.ExerciseContent.Kind;
import org.ramure.assessment.ui.Worksheet;
import org.ramure.people.PersonId;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookEntry;
import org.ramure.shared.SafeHtml;

/** The fields of an entry, saved as one types. */
final class LogbookForm {

    private LogbookForm() {}

    private static Field field(String key, Kind kind, String label) {
        return new Field(key, kind, label, "", false, List.of(), List.of(), List.of());
    }

    /** Only the text, for a short note. */
    static Worksheet text(Component where, PersonId person, LogbookEntry entry) {
        return sheet(
                person,
                entry,
                List.of(
                        field(
                                Logbook.TEXT,
                                Kind.TEXT,
                                where.getTranslation("portfolio.logbook.text"))));
    }

    static Worksheet whole(Component where, PersonId person, LogbookEntry entry) {
        return sheet(
                person,
                entry,
                List.of(
                        field(
                                Logbook.TITLE,
                                Kind.LINE,
                                where.getTranslation("portfolio.logbook.title")),
                        field(
                                Logbook.TEXT,
                                Kind.TEXT,
                                where.getTranslation("portfolio.logbook.text"))));
    }

    private static Worksheet sheet(PersonId person, LogbookEntry entry, List<Field> fields) {
        Worksheet sheet =
                new Worksheet(
                        new ExerciseContent(SafeHtml.EMPTY, fields, List.of()),
                        entry.fields(),
                        "saisies/carnet/" + entry.id(),
                        new Worksheet.Owner(Entries.ownerMark(person), false));
        sheet.getElement().getClassList().add("logbook-sheet");
        return sheet;
    }
}
