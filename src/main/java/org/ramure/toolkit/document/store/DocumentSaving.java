package org.ramure.toolkit.document.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.EntryCheck;
import org.ramure.assessment.Saving;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.ramure.toolkit.document.DocumentChanged;
import org.ramure.toolkit.document.store.DocumentRights.Seated;
import org.ramure.toolkit.sheet.CharterPlan;
import org.ramure.toolkit.sheet.MatrixPlan;
import org.ramure.toolkit.sheet.Sheet;
import org.ramure.toolkit.sheet.SheetField;
import org.ramure.toolkit.sheet.SheetField.Range;
import org.ramure.toolkit.sheet.Weights;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** One field at a time: whether it may be, whether it still stood, and what stood before. */
@Component
class DocumentSaving {

    /** How much one document holds, in bytes of UTF-8. */
    private static final long MOST_BYTES = 400_000;

    /** Who goes on writing within this time writes one wording, not several. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final DocEntryRepository entries;
    private final DocumentRows rows;
    private final DocumentRights rights;
    private final ApplicationEventPublisher events;

    DocumentSaving(
            DocEntryRepository entries,
            DocumentRows rows,
            DocumentRights rights,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.rows = rows;
        this.rights = rights;
        this.events = events;
    }

    Saving save(Seated seated, Sheet sheet, Typed sent) {
        Typed typed = new Typed(sent.key(), clean(sent.value()), sent.base());
        check(seated, sheet, typed);
        UUID document = seated.document().id();
        rows.lock(document);
        long bytes = typed.value().getBytes(StandardCharsets.UTF_8).length;
        if (entries.otherBytes(document, typed.key()) + bytes > MOST_BYTES) {
            throw new UserFacingException("assessment.exercise.full");
        }
        UUID author = seated.seat().author();
        Instant now = rights.now();
        boolean stored =
                entries.findByDocumentIdAndFieldKey(document, typed.key())
                        .map(row ->
                                entries.replace(row.id(), typed.value(), author, now, typed.base())
                                        == 1)
                        .orElseGet(() -> begin(document, typed, author));
        DocEntryEntity standing =
                entries.findByDocumentIdAndFieldKey(document, typed.key()).orElseThrow();
        if (stored) {
            remember(standing);
            rows.touch(document, now);
            events.publishEvent(new DocumentChanged(document));
        }
        return stored || standing.content().equals(typed.value())
                ? new Saving.Saved(standing.toEntry())
                : new Saving.Conflict(standing.toEntry());
    }

    private boolean begin(UUID document, Typed typed, UUID author) {
        return entries.insertOnce(
                        new DocEntryRepository.First(
                                Uuids.next(),
                                document,
                                typed.key(),
                                typed.value(),
                                author,
                                rights.now()))
                == 1;
    }

    /** The same answer in another document. */
    void copy(DocEntryEntity entry, DocumentEntity to, PersonId by) {
        entries.insertOnce(
                new DocEntryRepository.First(
                        Uuids.next(),
                        to.id(),
                        entry.fieldKey(),
                        entry.content(),
                        by.value(),
                        rights.now()));
    }

    private static void check(Seated seated, Sheet sheet, Typed typed) {
        String party = CharterPlan.partyOf(typed.key());
        if (!party.isEmpty() && !party.equals(seated.seat().party())) {
            throw new UserFacingException("toolkit.otherParty");
        }
        EntryCheck.check(sheet.content(Language.FR), typed);
        if (typed.value().isEmpty()) {
            return;
        }
        if (typed.key().equals(MatrixPlan.WEIGHTS) && sheet.matrix().isPresent()) {
            checkWeights(sheet.matrix().get(), typed.value());
        }
        sheet.field(typed.key().split("\\.", 2)[0])
                .ifPresent(field -> checkRange(field, sheet, typed));
    }

    private static void checkWeights(MatrixPlan plan, String value) {
        if (Weights.read(value, plan.weights().size(), plan.weights().total()).isEmpty()) {
            throw new UserFacingException("toolkit.matrix.sums", plan.weights().total());
        }
    }

    private static void checkRange(SheetField field, Sheet sheet, Typed typed) {
        boolean number =
                sheet.content(Language.FR)
                        .slot(typed.key())
                        .filter(slot -> slot.kind().name().equals("NUMBER"))
                        .isPresent();
        Range range = field.rangeOf(typed.key());
        if (number && !range.holds(new BigDecimal(typed.value().replace(',', '.')))) {
            throw new UserFacingException(
                    "toolkit.range",
                    range.min().map(BigDecimal::toPlainString).orElse("−∞"),
                    range.max().map(BigDecimal::toPlainString).orElse("+∞"));
        }
    }

    /** Adopted wordings keep their history. */
    private void remember(DocEntryEntity standing) {
        if (!standing.fieldKey().startsWith(CharterPlan.LEVERS + ".")
                || !standing.fieldKey().endsWith("." + CharterPlan.WORDING)) {
            return;
        }
        List<WordingEntity> before = rows.wordings(standing.documentId(), standing.fieldKey());
        boolean goesOn =
                !before.isEmpty()
                        && before.getFirst().savedBy().equals(standing.savedBy())
                        && before.getFirst().savedAt().plus(PAUSE).isAfter(standing.savedAt());
        if (goesOn) {
            before.getFirst().write(standing);
        } else {
            rows.add(new WordingEntity(standing));
        }
    }

    /** A text as a database can keep it: half of a surrogate pair becomes a question mark. */
    private static String clean(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
