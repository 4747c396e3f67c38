package org.ramure.toolkit.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.Entries;
import org.ramure.assessment.Saving;
import org.ramure.people.PersonId;
import org.ramure.toolkit.sheet.Sheet;

/**
 * Documents and their answers. A document that is unknown, erased or not shared with the visitor is
 * the same: empty, or {@link org.ramure.shared.UserFacingException} {@code toolkit.unknown}.
 */
public interface SheetDocuments {

    /** The most documents one person owns. */
    int MOST = 300;

    /** Begins a document of the caller's; the title may be blank. */
    UUID begin(PersonId owner, Sheet sheet, String title);

    /** The caller's document for an activity of a course, begun when first asked for. */
    UUID ofActivity(PersonId owner, Sheet sheet, UUID activity);

    /** The same, if it was begun. */
    Optional<UUID> begunFor(PersonId owner, UUID activity);

    /** The caller's own and those shared with them, last changed first. */
    List<SheetDocument.Row> mine(PersonId caller);

    /** The same for one sheet. */
    default List<SheetDocument.Row> mine(PersonId caller, Sheet sheet) {
        return mine(caller).stream().filter(row -> row.sheet().equals(sheet.id())).toList();
    }

    Optional<SheetDocument> open(Visitor visitor, UUID document);

    /** Where the visitor sits, without the answers. */
    Optional<SheetDocument.Seat> seat(Visitor visitor, UUID document);

    /**
     * Saves a field if it still stands at the version the writer knew. Throws {@link
     * org.ramure.shared.UserFacingException} for a value the field cannot take, a full document, or
     * a field that is another party's.
     */
    Saving save(Visitor visitor, UUID document, Entries.Typed typed);

    /** Fields saved since, oldest first, with who saved them: for those who look on. */
    List<Change> changes(UUID document, Instant since);

    /** A field as it stands now. */
    record Change(
            String key, String content, long version, UUID by, String byName, Instant savedAt) {}

    void rename(PersonId owner, UUID document, String title);

    /** A new document of the caller's with the same answers; open to whoever may read. */
    UUID copy(PersonId caller, UUID document);

    /** Erases the document with everything in it. */
    void remove(PersonId owner, UUID document);

    /** Moves a charter on to another moment; the owner's to say. */
    void stage(PersonId owner, UUID document, String stage);
}
