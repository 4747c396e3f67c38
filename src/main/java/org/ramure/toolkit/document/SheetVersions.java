package org.ramure.toolkit.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Copies of a document that never change, kept by whoever may write. */
public interface SheetVersions {

    /** The most copies of one document. */
    int MOST = 60;

    /** Keeps what stands now under a name; the number of the copy. */
    int keep(Visitor visitor, UUID document, String label);

    /** The copies, the latest first. */
    List<Kept> of(Visitor visitor, UUID document);

    /** One copy with its answers. */
    Optional<Answers> answers(Visitor visitor, UUID document, int number);

    /** A copy. */
    record Kept(
            UUID id,
            int number,
            String label,
            String stage,
            String sheetVersion,
            String byName,
            Instant takenAt,
            List<Signature> signatures) {}

    /** Somebody signed a copy for a party. */
    record Signature(String party, String signer, String role, Instant signedAt) {}

    record Answers(Kept kept, Map<String, String> texts) {}

    /**
     * Signs a copy for the visitor's party, once; the name and the role are as they say. A copy
     * that is signed stays as it is for ever.
     */
    void sign(Visitor visitor, UUID document, int number, String signer, String role);

    /** Earlier wordings of a field that keeps its history, the latest first. */
    List<Wording> wordings(Visitor visitor, UUID document, String key);

    /** A text as it once stood. */
    record Wording(String text, String byName, Instant savedAt) {}
}
