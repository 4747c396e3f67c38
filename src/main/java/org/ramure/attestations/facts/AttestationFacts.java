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
 * {@link AttestationKind#COMPETENCES} carries {@code assessment}. A paper about a session with
 * dates carries {@code presence}, too. Days are those of Europe/Paris; minutes are those of the
 * clock that {@code followUp} names.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttestationFacts(
        Issue issue,
        Issuer issuer,
        Holder holder,
        Subject subject,
        @Nullable FollowUp followUp,
        @Nullable Assessment assessment,
        @Nullable Presence presence) {

    /** The shape of these records; a later shape gets another name and readers keep both. */
    public static final String SCHEMA = "ramure-attestation/1";

    /** The shape of those about a session with dates. */
    public static final String SESSION_SCHEMA = "ramure-attestation/2";

    /** Facts about a pathway: without dates on which people met. */
    public AttestationFacts(
            Issue issue,
            Issuer issuer,
            Holder holder,
            Subject subject,
            @Nullable FollowUp followUp,
            @Nullable Assessment assessment) {
        this(issue, issuer, holder, subject, followUp, assessment, null);
    }

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

    /**
     * What was done; {@code minutes} is the sum of the modules' minutes, {@code clock} says of
     * which sort: {@code prescribed} (planned durations of what was done) or {@code observed}
     * (presence, as the attendance log shows it).
     */
    public record FollowUp(
            int minutes, String clock, LocalDate from, LocalDate to, List<ModuleDone> modules) {}

    /** One module or meeting and the minutes of what was done in it, by the same clock. */
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

    /** When and where people met; one line for each meeting that took place. */
    public record Presence(String place, LocalDate from, LocalDate to, List<Meeting> meetings) {

        public int attended() {
            return (int) meetings.stream().filter(Meeting::attended).count();
        }
    }

    /** A meeting; {@code start} and {@code end} such as {@code 09:00}. */
    public record Meeting(
            String title, LocalDate day, String start, String end, boolean attended) {}

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
        return new AttestationFacts(full, issuer, holder, subject, followUp, assessment, presence);
    }

    /** These facts without the name and without the salt that goes with it. */
    public AttestationFacts withoutName() {
        return new AttestationFacts(
                issuedAs(issue.number, issue.at, "").issue,
                issuer,
                new Holder("", ""),
                subject,
                followUp,
                assessment,
                presence);
    }

    /** These facts without anything that changes from one issue to the next. */
    public AttestationFacts substance() {
        return issuedAs("", Instant.EPOCH, "");
    }
}
