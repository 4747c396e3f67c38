package org.ramure.portfolio.experiment.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.competences.files.StoredFile;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.AttachedFiles;
import org.ramure.portfolio.attach.FileAnswers.Download;
import org.ramure.portfolio.experiment.TrialEvidence;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What shows that a trial took place. */
@Component
@Transactional
class StoredTrialProofs {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LINK = 2000;
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST = 30;

    private final TrialRows rows;
    private final TrialGround ground;
    private final TrialFiles files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoredTrialProofs(
            TrialRows rows,
            TrialGround ground,
            TrialFiles files,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.ground = ground;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The caller's trial, if there is room for one more. */
    private TrialEntity room(PersonId caller, UUID trial) {
        TrialEntity own = ground.own(caller, trial);
        if (rows.evidence(List.of(trial)).size() >= MOST) {
            throw new UserFacingException("portfolio.experiment.evidence.tooMany", MOST);
        }
        return own;
    }

    public void addLink(PersonId caller, UUID trial, String title, String link) {
        TrialEntity own = room(caller, trial);
        String address = link.strip();
        if (address.length() > LONGEST_LINK || !isPublicPage(address)) {
            throw new UserFacingException("competences.evidence.linkInvalid");
        }
        rows.add(TrialEvidenceEntity.link(own, title(title), address, clock.instant()));
    }

    private static boolean isPublicPage(String address) {
        try {
            URI uri = new URI(address).parseServerAuthority();
            String host = uri.getHost();
            return "https".equalsIgnoreCase(uri.getScheme())
                    && host != null
                    && host.contains(".")
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    public void addText(PersonId caller, UUID trial, String title, String text) {
        TrialEntity own = room(caller, trial);
        if (text.isBlank()) {
            throw new UserFacingException("competences.evidence.textEmpty");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new UserFacingException("competences.evidence.textTooLong", LONGEST_TEXT);
        }
        rows.add(TrialEvidenceEntity.text(own, title(title), text.strip(), clock.instant()));
    }

    private static String title(String title) {
        if (title.length() > LONGEST_TITLE) {
            throw new UserFacingException("competences.evidence.titleTooLong", LONGEST_TITLE);
        }
        return title.strip();
    }

    /** The bytes are read before the transaction begins: a slow upload holds no connection. */
    @Transactional(propagation = Propagation.NEVER)
    public void addFile(PersonId caller, UUID trial, String name, InputStream content)
            throws IOException {
        ground.own(caller, trial);
        StoredFile file = files.store().keep(content);
        boolean kept = false;
        try {
            transaction.executeWithoutResult(status -> {
                TrialEntity own = room(caller, trial);
                files.store().requireRoom(rows.bytes(caller.value()), file);
                rows.add(
                        TrialEvidenceEntity.file(
                                own, AttachedFiles.nameOf(name), file, clock.instant()));
            });
            kept = true;
        } finally {
            if (!kept) {
                files.store().delete(file.id());
            }
        }
    }

    public void withdraw(PersonId caller, UUID evidence) {
        TrialEvidenceEntity row =
                rows.oneEvidence(evidence)
                        .filter(found -> found.person().equals(caller.value()))
                        .orElseThrow(TrialGround::unknown);
        row.withdraw(clock.instant())
                .ifPresent(file -> files.store().deleteAfterCommit(List.of(file)));
    }

    @Transactional(readOnly = true)
    public Optional<Download> file(PersonId caller, UUID evidence) {
        return rows.oneEvidence(evidence)
                .filter(row ->
                        row.person().equals(caller.value())
                                || !ground.lettingIn(caller, row.trial()).isEmpty())
                .flatMap(row ->
                        row.storedFile().flatMap(stored -> download(row.toEvidence(), stored)));
    }

    private Optional<Download> download(TrialEvidence evidence, UUID stored) {
        return evidence.file()
                .map(file ->
                        new Download(file.name(), file.mediaType(), files.store().pathOf(stored)));
    }

    public void delete(PersonId caller, UUID trial) {
        TrialEntity own = ground.own(caller, trial);
        files.store()
                .deleteAfterCommit(
                        rows.evidence(List.of(own.id())).stream()
                                .flatMap(row -> row.storedFile().stream())
                                .toList());
        rows.deleteAll(List.of(own.id()));
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public long maxFileSize() {
        return files.store().maxFile();
    }
}
