package org.ramure.portfolio.voices;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.MySession;
import org.ramure.cohorts.fellow.Fellow;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.competences.EvidenceItem;
import org.ramure.people.PersonId;

/**
 * The voices a learner asks for and what they said. For the learner alone; everybody else is told
 * {@code portfolio.voices.unknown}. Refused rules throw {@link
 * org.ramure.shared.UserFacingException}.
 */
public interface OwnRounds {

    /** The longest message to somebody asked, in characters. */
    int LONGEST_MESSAGE = 4000;

    /** The cohorts in which the caller may ask: those with a place in them. */
    List<MySession> sessions(PersonId caller);

    /** Whom the caller may ask as a peer. */
    List<Fellow> peers(PersonId caller, CohortId cohort);

    /** The caller's proofs on the grid of this cohort, to tick from. */
    List<EvidenceItem> proofs(PersonId caller, CohortId cohort);

    /**
     * The pathway's moments in order, then those the caller chose; a fixed number of statements.
     */
    List<Round> rounds(PersonId caller, CohortId cohort);

    /** Begins a moment of one's own, which those who run the cohort do not see; gives its key. */
    String begin(PersonId caller, CohortId cohort, String title, boolean blind);

    /** One's own reading at this moment: the id of the form. */
    UUID self(PersonId caller, At at);

    /**
     * Readings the caller made of themselves on the grid of this cohort, outside any moment: by the
     * key of the pathway's moment whose day is nearest, where they have not spoken yet.
     */
    Map<String, List<OwnReading>> takeable(PersonId caller, CohortId cohort);

    /** One of these, and when it was made. */
    record OwnReading(UUID id, Instant takenAt) {}

    /** Makes one of these the caller's own voice at that moment, with its own date. */
    void take(PersonId caller, At at, UUID reading);

    /** Asks peers of the cohort, who have accounts. */
    void askPeers(PersonId caller, At at, Set<PersonId> peers, Words words);

    /** Asks those who run the cohort. */
    void askFacilitator(PersonId caller, At at, Words words);

    /** Asks a tutor or a member of a jury, who gets a link for this one reading by letter. */
    void askGuest(PersonId caller, At at, Voice voice, Guest guest, Words words);

    /** Takes a request back that was not answered yet; a guest's link is worthless at once. */
    void revoke(PersonId caller, UUID ask);

    /** Writes again to somebody who has not answered; once in seven days. */
    void remind(PersonId caller, UUID ask);

    /** Opens a blind moment before all are in; the reason is kept and told to the referent. */
    void openEarly(PersonId caller, UUID round, String reason);

    /** Lets those who run the cohort read a moment of one's own, or no longer. */
    void share(PersonId caller, UUID round, boolean shared);

    /** What was said so far and may be seen, moment by moment; a fixed number of statements. */
    List<SideBySide> sideBySide(PersonId caller, CohortId cohort);

    /** A moment of a cohort by its key. */
    record At(CohortId cohort, String round) {}

    /** What the learner tells whom they ask, and the proofs shown to them alone. */
    record Words(String message, Set<UUID> proofs) {

        public static final Words NONE = new Words("", Set.of());

        public Words {
            proofs = Set.copyOf(proofs);
        }
    }

    /** Somebody without an account, by the words that stay with their reading. */
    record Guest(String name, String role, String email) {}
}
