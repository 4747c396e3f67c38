package org.ramure.attestations;

import java.util.List;
import java.util.Set;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.Variant;
import org.ramure.shared.Language;

/** Which papers a person may have now, and what the others wait for. */
public record Prospects(List<Ready> ready, List<Missing> missing) {

    /** Those the person could have and has in no language yet. */
    public List<Ready> waiting() {
        return ready.stream().filter(one -> one.issuedIn().isEmpty()).toList();
    }

    /**
     * A paper that one click gives: {@code draft} is what it would state, {@code issuedIn} the
     * languages in which the very same is already issued, {@code earlierIn} those in which an
     * earlier one states something else.
     */
    public record Ready(
            Pathway pathway,
            Variant variant,
            AttestationKind kind,
            AttestationFacts draft,
            Set<Language> issuedIn,
            Set<Language> earlierIn) {}

    /** A paper that the pathway gives, and what is still to do; minutes are prescribed ones. */
    public record Missing(
            Pathway pathway,
            Variant variant,
            AttestationKind kind,
            Reason reason,
            int steps,
            int minutes) {}

    /** What a paper waits for. */
    public enum Reason {
        /** Steps of a variant that is being followed. */
        STEPS,
        /** The variant is longer than the one being followed. */
        LONGER_VARIANT,
        /** The person has not yet placed themselves on the framework. */
        READING,
        /** They did, on a version that has been replaced since. */
        NEW_FRAMEWORK
    }
}
