package org.ramure.cohorts;

import java.util.List;
import java.util.Optional;
import org.ramure.people.PersonId;

/**
 * Sessions as people see them: the public list and page, registration with or without an account,
 * answers to invitations, and one's own.
 */
public interface Sessions {

    /** Open to everyone and not begun, soonest first; pages count from 0. */
    List<SessionPage> open(int page, int size);

    /**
     * The page of a session: for anyone where registration is public, else for whoever holds the
     * link or an invitation, has a place, or runs it. A draft shows to those who run it only.
     */
    Optional<SessionPage> page(Visitor visitor, String slug);

    /**
     * Registers the visitor. With an account the place is theirs at once (or they wait); without
     * one, a letter asks to confirm, and the answer is the same whether the address was known.
     */
    Registered register(Visitor visitor, String slug, Invitee who);

    /** Accepts or declines the invitation whose key the visitor holds. */
    Registered answer(Visitor visitor, String slug, boolean comes);

    /** Sessions in which the account has a place or an invitation, soonest first. */
    List<MySession> mine(PersonId caller);

    /** Gives one's own place back. */
    void leave(PersonId caller, CohortId cohort);

    /** What one needs because of a disability; blank forgets it. Only the referent reads it. */
    void askAdjustment(PersonId caller, CohortId cohort, String text);

    /** What one asked for. */
    Optional<String> ownAdjustment(PersonId caller, CohortId cohort);

    /** Who looks: an account or nobody, and the keys in the address ({@code lien}, {@code cle}). */
    record Visitor(Optional<PersonId> account, String joinToken, String invitation) {
        public static Visitor of(Optional<PersonId> account) {
            return new Visitor(account, "", "");
        }
    }

    /** What became of an answer. */
    enum Registered {
        ENROLLED,
        WAITING,
        TO_CONFIRM,
        DECLINED
    }
}
