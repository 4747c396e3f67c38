package org.ramure.toolkit.document.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.cohorts.fellow.Circle;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.ramure.toolkit.document.Right;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.SheetDocuments;
import org.ramure.toolkit.document.Visitor;
import org.ramure.toolkit.sheet.Kits;
import org.ramure.toolkit.sheet.Sheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredDocuments implements SheetDocuments {

    private static final int LONGEST_TITLE = 200;

    private final DocumentRows rows;
    private final DocEntryRepository entries;
    private final DocumentRights rights;
    private final DocumentNames names;
    private final DocumentSaving saving;
    private final Kits kits;
    private final Fellows fellows;

    StoredDocuments(
            DocumentRows rows,
            DocEntryRepository entries,
            DocumentRights rights,
            DocumentNames names,
            DocumentSaving saving,
            Kits kits,
            Fellows fellows) {
        this.rows = rows;
        this.entries = entries;
        this.rights = rights;
        this.names = names;
        this.saving = saving;
        this.kits = kits;
        this.fellows = fellows;
    }

    @Override
    public UUID begin(PersonId owner, Sheet sheet, String title) {
        return make(owner, sheet, checked(title)).id();
    }

    private DocumentEntity make(PersonId owner, Sheet sheet, String title) {
        if (rows.ownedBy(owner).size() >= MOST) {
            throw new UserFacingException("toolkit.tooMany", MOST);
        }
        var document = new DocumentEntity(Uuids.next(), owner, sheet, title, rights.now());
        rows.add(document);
        return document;
    }

    private static String checked(String title) {
        String clean = title.strip().replaceAll("\\s+", " ");
        if (clean.length() > LONGEST_TITLE) {
            throw new UserFacingException("toolkit.title.long", LONGEST_TITLE);
        }
        return clean;
    }

    @Override
    public UUID ofActivity(PersonId owner, Sheet sheet, UUID activity) {
        return rows.ofActivity(owner, activity)
                .orElseGet(() -> {
                    DocumentEntity made = make(owner, sheet, "");
                    made.forActivity(activity);
                    return made;
                })
                .id();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> begunFor(PersonId owner, UUID activity) {
        return rows.ofActivity(owner, activity).map(DocumentEntity::id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<SheetDocument.Row> mine(PersonId caller) {
        List<UUID> cohorts = fellows.circles(caller).stream().map(Circle::id).toList();
        Map<UUID, Right> shared = new HashMap<>();
        rows.memberships(caller, cohorts).stream()
                .filter(member -> member.isGood(rights.now()))
                .forEach(member ->
                        shared.merge(
                                member.documentId(),
                                member.right(),
                                (one, other) -> one.allows(other) ? one : other));
        List<DocumentEntity> own = rows.ownedBy(caller);
        own.forEach(document -> shared.remove(document.id()));
        List<DocumentEntity> others = rows.all(shared.keySet());
        Map<UUID, String> owners =
                names.of(others.stream().map(document -> document.owner().value()).toList());
        return Stream.concat(
                        own.stream().map(d -> row(d, Right.OWN, "")),
                        others.stream()
                                .map(d ->
                                        row(
                                                d,
                                                shared.getOrDefault(d.id(), Right.READ),
                                                owners.getOrDefault(d.owner().value(), ""))))
                .sorted(Comparator.comparing(SheetDocument.Row::changedAt).reversed())
                .toList();
    }

    private static SheetDocument.Row row(DocumentEntity document, Right right, String owner) {
        return new SheetDocument.Row(
                document.id(),
                document.sheetId(),
                document.title(),
                owner,
                right,
                document.createdAt(),
                document.changedAt());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SheetDocument> open(Visitor visitor, UUID document) {
        return rights.seat(visitor, document)
                .flatMap(seated ->
                        kits.sheet(seated.document().sheetId())
                                .map(sheet -> opened(seated, sheet)));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SheetDocument.Seat> seat(Visitor visitor, UUID document) {
        return rights.seat(visitor, document).map(DocumentRights.Seated::seat);
    }

    private SheetDocument opened(DocumentRights.Seated seated, Sheet sheet) {
        DocumentEntity document = seated.document();
        boolean own = seated.seat().right() == Right.OWN;
        return new SheetDocument(
                row(document, seated.seat().right(), own ? "" : names.of(document.owner())),
                sheet,
                document.stage(),
                seated.seat(),
                sheet.charter().isPresent() ? rights.parties(document) : Map.of(),
                entries.findByDocumentId(document.id()).stream()
                        .collect(
                                Collectors.toMap(
                                        DocEntryEntity::fieldKey, DocEntryEntity::toEntry)));
    }

    /** Reads what other transactions have committed: what stands is never an older snapshot. */
    @Override
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Saving save(Visitor visitor, UUID document, Typed typed) {
        DocumentRights.Seated seated = rights.require(visitor, document, Right.WRITE);
        Sheet sheet = kits.sheet(seated.document().sheetId()).orElseThrow(DocumentRights::unknown);
        return saving.save(seated, sheet, typed);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Change> changes(UUID document, Instant since) {
        List<DocEntryEntity> found =
                entries.findByDocumentIdAndSavedAtGreaterThanEqualOrderBySavedAt(document, since);
        Map<UUID, String> by = names.of(found.stream().map(DocEntryEntity::savedBy).toList());
        List<Change> changes = new ArrayList<>();
        for (DocEntryEntity entry : found) {
            changes.add(
                    new Change(
                            entry.fieldKey(),
                            entry.content(),
                            entry.version(),
                            entry.savedBy(),
                            by.getOrDefault(entry.savedBy(), ""),
                            entry.savedAt()));
        }
        return changes;
    }

    @Override
    public void rename(PersonId owner, UUID document, String title) {
        rights.own(owner, document).rename(checked(title));
    }

    @Override
    public UUID copy(PersonId caller, UUID document) {
        DocumentRights.Seated seated =
                rights.require(new Visitor.Someone(caller), document, Right.READ);
        Sheet sheet = kits.sheet(seated.document().sheetId()).orElseThrow(DocumentRights::unknown);
        DocumentEntity made = make(caller, sheet, seated.document().title());
        rows.flush();
        entries.findByDocumentId(document).forEach(entry -> saving.copy(entry, made, caller));
        return made.id();
    }

    @Override
    public void remove(PersonId owner, UUID document) {
        rights.own(owner, document);
        rows.flush();
        rows.erase(document);
    }

    @Override
    public void stage(PersonId owner, UUID document, String stage) {
        DocumentEntity row = rights.own(owner, document);
        boolean known =
                kits.sheet(row.sheetId())
                        .flatMap(Sheet::charter)
                        .filter(plan -> plan.moments().stream().anyMatch(m -> m.id().equals(stage)))
                        .isPresent();
        if (!known) {
            throw DocumentRights.unknown();
        }
        row.stage(stage);
    }
}
