package org.ramure.attestations.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.shared.Language;

/**
 * Everything one attestation states, with the labels as they read on the day, in the language of
 * the paper. A paper of kind {@link AttestationKind#SUIVI} carries {@code followUp}, one of kind
 * {@link AttestationKind#COMPETENCES} carries {@code assessment}. Days are those of Europe/Paris,
 * minutes are prescribed ones.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttestationFacts(
        Issue issue,
        Issuer issuer,
        Holder holder,
        Subject subject,
        @Nullable FollowUp followUp,
        @Nullable Assessment assessment) {

    /** The shape of these records; a later shape gets another name and readers keep both. */
    public static final String SCHEMA = "ramure-attestation/1";

    /**
     * The act of issuing. {@code salt} is 128 random bits in hexadecimal: it keeps the fingerprint
     * from confirming a guessed name once the name has been erased.
     */
    public record Issue(
            String schema,
            String template,
            AttestationKind kind,
            Language language,
            String number,
            Instant at,
            String salt) {}

    /** Who issues; texts that the organisation has not given are empty. */
    public record Issuer(String name, String address, String legalStatus, String signatory) {}

    /** Whom it is about. */
    public record Holder(String givenName, String familyName) {

        public String fullName() {
            return (givenName + " " + familyName).strip();
        }
    }

    /** What was followed: pathway, variant, course, each at its version. */
    public record Subject(
            UUID pathway,
            String title,
            String version,
            String variant,
            String variantTitle,
            String format,
            String frame,
            String licence,
            String course,
            String courseVersion,
            List<String> objectives) {}

    /** What was done; {@code minutes} is the sum of the modules' minutes. */
    public record FollowUp(
            int minutes, String clock, LocalDate from, LocalDate to, List<ModuleDone> modules) {}

    /** One module and the prescribed minutes of those of its activities that were done. */
    public record ModuleDone(String title, int minutes) {}

    /** One reading on a framework; {@code reconstructed} says that items of it were. */
    public record Assessment(
            String framework,
            String title,
            String version,
            boolean reconstructed,
            String source,
            LocalDate takenOn,
            String moment,
            List<LevelMeaning> levels,
            List<Line> lines) {}

    /** One step of the scale, from 1. */
    public record LevelMeaning(int number, String label, String description) {}

    /**
     * One competence. {@code level} is 0 and {@code mode} NONE where it was not assessed; counts of
     * practices recognised, practices described by the framework, and proofs attached.
     */
    public record Line(
            String code,
            String label,
            int level,
            String levelLabel,
            AssessmentMode mode,
            int practices,
            int practicesDescribed,
            int proofs) {}

    /** These facts with what only the moment of issue can give. */
    public AttestationFacts issuedAs(String number, Instant at, String salt) {
        Issue full =
                new Issue(
                        issue.schema, issue.template, issue.kind, issue.language, number, at, salt);
        return new AttestationFacts(full, issuer, holder, subject, followUp, assessment);
    }

    /** These facts without the name and without the salt that goes with it. */
    public AttestationFacts withoutName() {
        return new AttestationFacts(
                issuedAs(issue.number, issue.at, "").issue,
                issuer,
                new Holder("", ""),
                subject,
                followUp,
                assessment);
    }

    /** These facts without anything that changes from one issue to the next. */
    public AttestationFacts substance() {
        return issuedAs("", Instant.EPOCH, "");
    }
}
