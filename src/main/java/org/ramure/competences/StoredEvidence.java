package org.ramure.competences;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.catalogue.Catalogue;
import org.ramure.competences.files.FileStore;
import org.ramure.competences.files.StoredFile;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Component
@Transactional
class StoredEvidence implements Evidence {

    private static final int MAX_TITLE = 200;
    private static final int MAX_TEXT = 10_000;
    private static final int MAX_FILE_NAME = 200;

    private final EvidenceRepository evidence;
    private final EntityManager entityManager;
    private final TransactionTemplate transaction;
    private final FileStore files;
    private final FileSweep sweep;
    private final Catalogue catalogue;
    private final Clock clock;

    StoredEvidence(
            EvidenceRepository evidence,
            EntityManager entityManager,
            TransactionTemplate transaction,
            FileStore files,
            FileSweep sweep,
            Catalogue catalogue,
            Clock clock) {
        this.evidence = evidence;
        this.entityManager = entityManager;
        this.transaction = transaction;
        this.files = files;
        this.sweep = sweep;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<EvidenceItem> of(PersonId person, String framework) {
        return evidence
                .findByPersonIdAndFrameworkOrderByAddedAtDescIdDesc(person.value(), framework)
                .stream()
                .map(EvidenceEntity::toItem)
                .toList();
    }

    @Override
    public EvidenceItem addLink(PersonId person, About about, String title, String link) {
        check(about);
        String address = HttpsLink.of(link).address();
        return add(EvidenceEntity.link(person, about, title(title), address, clock.instant()));
    }

    @Override
    public EvidenceItem addText(PersonId person, About about, String title, String text) {
        check(about);
        if (text.isBlank()) {
            throw new UserFacingException("competences.evidence.textEmpty");
        }
        if (text.length() > MAX_TEXT) {
            throw new UserFacingException("competences.evidence.textTooLong", MAX_TEXT);
        }
        return add(EvidenceEntity.text(person, about, title(title), text.strip(), clock.instant()));
    }

    /** The bytes are read before the transaction begins: a slow upload holds no connection. */
    @Override
    @Transactional(propagation = Propagation.NEVER)
    public EvidenceItem addFile(PersonId person, About about, String fileName, InputStream content)
            throws IOException {
        check(about);
        StoredFile file = files.keep(content);
        boolean kept = false;
        try {
            EvidenceItem item = record(person, about, shortened(fileName), file);
            kept = true;
            return item;
        } finally {
            if (!kept) {
                sweep.delete(file.id());
            }
        }
    }

    private EvidenceItem record(PersonId person, About about, String name, StoredFile file) {
        return transaction.execute(status -> {
            takeRoom(person, file.size());
            return add(EvidenceEntity.file(person, about, name, file, clock.instant()));
        });
    }

    private void takeRoom(PersonId person, long bytes) {
        evidence.openStorage(person.value());
        if (evidence.takeRoom(person.value(), bytes, files.roomPerPerson()) == 0) {
            throw new UserFacingException(
                    "competences.evidence.noRoom", files.roomPerPerson() / (1024 * 1024));
        }
    }

    private EvidenceItem add(EvidenceEntity row) {
        entityManager.persist(row);
        return row.toItem();
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public long maxFileSize() {
        return files.maxFile();
    }

    @Override
    public void withdraw(PersonId person, UUID id) {
        evidence.findForChange(id, person.value())
                .filter(row -> !row.isWithdrawn())
                .ifPresent(row -> withdraw(person, row));
    }

    private void withdraw(PersonId person, EvidenceEntity row) {
        long size = row.fileSize();
        row.withdraw(clock.instant()).ifPresent(sweep::deleteAfterCommit);
        if (size > 0) {
            evidence.giveRoomBack(person.value(), size);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Download> open(PersonId person, UUID id) {
        return evidence.findByIdAndPersonId(id, person.value()).flatMap(this::download);
    }

    private Optional<Download> download(EvidenceEntity row) {
        return row.storedFile()
                .map(files::pathOf)
                .flatMap(path ->
                        row.toItem()
                                .attachment()
                                .map(attachment -> new Download(attachment, path)));
    }

    private void check(About about) {
        boolean known =
                catalogue
                        .framework(about.framework())
                        .flatMap(framework -> framework.competence(about.competence()))
                        .isPresent();
        if (!known) {
            throw new UserFacingException("competences.draft.unknown");
        }
    }

    private static String title(String typed) {
        String title = typed.strip();
        if (title.length() > MAX_TITLE) {
            throw new UserFacingException("competences.evidence.titleTooLong", MAX_TITLE);
        }
        return title;
    }

    /** A name to show, never a path: what stands before the last slash or backslash is dropped. */
    private static String shortened(String fileName) {
        String name = fileName.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        String shown = name.isEmpty() ? "fichier" : name;
        return shown.length() <= MAX_FILE_NAME
                ? shown
                : shown.substring(shown.length() - MAX_FILE_NAME);
    }
}
