package org.ramure.competences;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;

/**
 * The proofs a person keeps for themselves, competence by competence. Nothing here reads another
 * person's. Every refusal is a {@link org.ramure.shared.UserFacingException} that says what is
 * accepted.
 */
public interface Evidence {

    /** The person's proofs on a framework, newest first, withdrawn ones included. */
    List<EvidenceItem> of(PersonId person, String framework);

    /** Adds a page address; only https, without a user name in it. The title may be empty. */
    EvidenceItem addLink(PersonId person, About about, String title, String link);

    /** Adds a text of up to 10,000 characters. */
    EvidenceItem addText(PersonId person, About about, String title, String text);

    /**
     * Adds a file whose kind is decided by its content, whatever its name says. Reads at most the
     * permitted size; the caller closes the stream.
     */
    EvidenceItem addFile(PersonId person, About about, String fileName, InputStream content)
            throws IOException;

    /** How many bytes one file may have. */
    long maxFileSize();

    /**
     * Takes a proof back for good: its content is deleted, the list says that one was withdrawn.
     */
    void withdraw(PersonId person, UUID evidence);

    /** A file of this person, to be sent to them; empty for anyone else's. */
    Optional<Download> open(PersonId person, UUID evidence);

    /** What a proof is about. */
    record About(String framework, String competence) {}

    /** A stored file and where its bytes lie. */
    record Download(EvidenceItem.Attachment attachment, Path path) {}
}
