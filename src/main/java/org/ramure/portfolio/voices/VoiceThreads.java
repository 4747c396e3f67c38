package org.ramure.portfolio.voices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.people.PersonId;
import org.ramure.shared.LocalizedText;

/**
 * Talking about what two see differently, competence by competence: the learner, that voice, and
 * the facilitators where the learner invites them. Nothing is changed or removed. Others are told
 * {@code portfolio.voices.unknown}.
 */
public interface VoiceThreads {

    /** The longest message, in characters. */
    int LONGEST = 4000;

    /** On which side somebody speaks. */
    enum Side {
        LEARNER,
        VOICE,
        FACILITATOR
    }

    /** The talk about one competence of one reading. */
    record About(UUID ask, String competence) {}

    /**
     * Reads a thread and marks it read for the reader's side; the learner may open an empty one.
     */
    Talk open(Speaker speaker, About about);

    /**
     * {@code reader} is the side the caller speaks on; {@code framework} and the {@code version}
     * name the grid; {@code own} and {@code theirs} are levels, 0 where none was given.
     */
    record Talk(
            About about,
            Side reader,
            String learner,
            Voice voice,
            String voiceName,
            LocalizedText label,
            String framework,
            String version,
            int own,
            int theirs,
            boolean withFacilitator,
            List<Message> messages) {}

    /** {@code seen} says that at least one other side has read it. */
    record Message(UUID id, Side side, String author, String text, Instant at, boolean seen) {}

    /** Adds a message; the same id twice is one message. The learner speaks first. */
    void write(Speaker speaker, About about, UUID id, String text);

    /** Lets the facilitators of the cohort read and write here, from now on. */
    void inviteFacilitator(PersonId learner, About about);

    /** Threads the caller takes part in, newest first; a fixed number of statements. */
    List<Head> mine(PersonId caller);

    /** Threads of a cohort to which the learner invited its facilitators. */
    List<Head> invited(PersonId facilitator, CohortId cohort);

    /** The threads of one request, for the guest who made the reading. */
    List<Head> of(Speaker.Guest guest);

    record Head(
            About about,
            Side reader,
            String learner,
            Voice voice,
            LocalizedText label,
            Optional<Instant> last,
            long unread) {}
}
