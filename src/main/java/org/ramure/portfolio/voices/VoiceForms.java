package org.ramure.portfolio.voices;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Entry;
import org.ramure.assessment.Saving;
import org.ramure.catalogue.Framework;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.competences.Evidence;
import org.ramure.competences.EvidenceItem;
import org.ramure.people.PersonId;
import org.ramure.shared.LocalizedText;

/**
 * The form of one reading, for whoever was asked for it: an account, one of the facilitators, or a
 * guest who proved their address. Others are told {@code portfolio.voices.unknown}.
 */
public interface VoiceForms {

    /** What the caller is asked to read and has not sent, oldest first; not their own. */
    List<Given> given(PersonId caller);

    record Given(UUID ask, String learner, LocalizedText label, Instant askedAt) {}

    /** The grid, what was written so far, and what the learner shows; nothing else of theirs. */
    Form open(Speaker speaker, UUID ask);

    /**
     * {@code grid} is at the version first shown; {@code newVersion} names today's where it changed
     * meanwhile. {@code lost} are words on competences that the grid no longer has.
     */
    record Form(
            UUID ask,
            Voice voice,
            String learner,
            LocalizedText label,
            String message,
            boolean blind,
            Framework grid,
            Optional<String> newVersion,
            Map<String, Entry> entries,
            List<EvidenceItem> proofs,
            Optional<Instant> sentAt) {

        public Map<String, Entry> lost() {
            return entries.entrySet().stream()
                    .filter(entry -> GridForm.isLost(grid, entry.getKey()))
                    .filter(entry -> !entry.getValue().content().isBlank())
                    .collect(
                            java.util.stream.Collectors.toMap(
                                    Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    /** Saves one field if it still stands at the version the writer knew. */
    Saving save(Speaker speaker, UUID ask, Typed typed);

    /**
     * Sends the reading, once: it does not change any more. Throws {@link GridChanged} where the
     * grid changed since it was first shown and {@code onSeenVersion} is not set; {@code
     * portfolio.voices.missing} while a competence has neither level nor « pas observé ».
     */
    void send(Speaker speaker, UUID ask, boolean onSeenVersion);

    /** Takes what was written over to today's grid. */
    void retake(Speaker speaker, UUID ask);

    /** A file among the proofs shown for this request. */
    Optional<Evidence.Download> proof(Speaker speaker, UUID ask, UUID proof);
}
