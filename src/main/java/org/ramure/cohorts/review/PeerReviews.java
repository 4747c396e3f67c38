package org.ramure.cohorts.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.template.PeerReview;
import org.ramure.cohorts.template.Rubric;
import org.ramure.cohorts.work.Feedback;
import org.ramure.cohorts.work.Works.Download;
import org.ramure.cohorts.work.Works.Task;
import org.ramure.people.PersonId;
import org.ramure.shared.LocalizedText;

/**
 * Reading each other's work, for whoever has a place in the cohort; others are told {@code
 * cohorts.unknown}. Refused rules throw {@link org.ramure.shared.UserFacingException}; once a long
 * pathway is closed, nothing is written any more ({@code cohorts.readOnly}).
 */
public interface PeerReviews {

    /** The rules of an assignment, if people read each other's work on it; shown beforehand. */
    Optional<Rules> rules(PersonId caller, Task task);

    /**
     * Decided beforehand: what the template says, and until which day readings are due; {@code
     * readOnly} once a long pathway was closed.
     */
    record Rules(PeerReview how, LocalDate dueOn, boolean started, boolean readOnly) {}

    /** What the caller was given to read and is not somebody else's now, soonest first. */
    List<Given> given(PersonId caller, CohortId cohort);

    /** {@code number} tells works of one assignment apart; {@code author} is empty where hidden. */
    record Given(
            UUID id,
            String assignment,
            LocalizedText title,
            int number,
            String author,
            LocalDate dueOn,
            boolean sent) {}

    /** A work to read, beside what the caller writes about it. */
    Reading open(PersonId caller, UUID reading);

    /** The text and files of the version to read; files are numbered from 1. */
    record Reading(
            Given given,
            Optional<Rubric> rubric,
            String text,
            List<ReadFile> files,
            Feedback answer,
            String reply,
            boolean readOnly) {}

    /** A file by its number, named after nobody where names are hidden. */
    record ReadFile(int number, String name, long size) {}

    /** A file of a work that the caller was given to read. */
    Optional<Download> file(PersonId caller, UUID reading, int number);

    /** Keeps what is being written and returns its new version. */
    long draft(PersonId caller, UUID reading, Feedback answer);

    /** Sends what was saved at this version; it does not change any more. */
    void send(PersonId caller, UUID reading, long version);

    /**
     * What others wrote of the caller's work: nothing before all have, or the day they were due by
     * is over.
     */
    List<Received> received(PersonId caller, Task task);

    /** One reading of one's own work; {@code reader} is empty where names are hidden. */
    record Received(
            UUID id, String reader, Feedback answer, String reply, @Nullable Instant repliedAt) {}

    /** Answers a reading one got; once. */
    void reply(PersonId caller, UUID reading, String text);
}
