package org.ramure.toolkit.document.ui.desk;

import java.util.function.Consumer;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Entry;
import org.ramure.assessment.Saving;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.SheetDocuments;
import org.ramure.toolkit.document.Visitor;

/** Saves a field from a button or a drop, and says what became of it. */
final class Savings {

    private final SheetDocuments documents;
    private final Visitor visitor;
    private final Consumer<String> problem;

    Savings(SheetDocuments documents, Visitor visitor, Consumer<String> problem) {
        this.documents = documents;
        this.visitor = visitor;
        this.problem = problem;
    }

    /** Whether it was saved; a text that somebody else saved meanwhile stays, and is said. */
    boolean save(SheetDocument known, String key, String value) {
        Entry entry = known.entries().get(key);
        long base = entry == null ? 0 : entry.version();
        try {
            Saving saving = documents.save(visitor, known.id(), new Typed(key, value, base));
            if (saving instanceof Saving.Conflict) {
                problem.accept(ToolWords.text("conflict.meanwhile"));
                return false;
            }
            return true;
        } catch (UserFacingException refused) {
            problem.accept(ToolWords.text(refused));
            return false;
        }
    }
}
