package org.ramure.cohorts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ramure.people.PersonId;

/** The people of a cohort, for those who run it; see {@link Sessions} for people themselves. */
public interface Participants {

    /** Whom to list: a part of a name or address, a status, a group; null for any. */
    record Filter(
            String text,
            @org.jspecify.annotations.Nullable ParticipantStatus status,
            @org.jspecify.annotations.Nullable String group) {
        public static final Filter ALL = new Filter("", null, null);
    }

    /** One page by family name; pages count from 0. */
    List<Participant> list(PersonId caller, CohortId cohort, Filter filter, int page, int size);

    int count(PersonId caller, CohortId cohort, Filter filter);

    /** Everyone who has a place now, by family name; for sheets and papers. */
    List<Participant> enrolled(PersonId caller, CohortId cohort);

    /** How many there are in each status. */
    Map<ParticipantStatus, Long> counts(PersonId caller, CohortId cohort);

    /** Groups in use, by name. */
    List<String> groups(PersonId caller, CohortId cohort);

    /** Addresses of everyone who was ever invited or came, in lower case. */
    Set<String> addresses(PersonId caller, CohortId cohort);

    Optional<Participant> find(PersonId caller, ParticipantId id);

    /**
     * Invites people by letter. Whoever has been invited before, in this call or another, keeps
     * their place and gets no second letter.
     */
    Invited invite(
            PersonId caller,
            CohortId cohort,
            Collection<Invitee> people,
            Participant.Origin origin);

    /** Sends the letter again, at most every ten minutes. */
    void remind(PersonId caller, ParticipantId id);

    /** Gives a place to someone invited or waiting, whatever the capacity. */
    void enrol(PersonId caller, ParticipantId id);

    /** Takes someone out; the first who waits gets the place. */
    void withdraw(PersonId caller, ParticipantId id);

    /** Puts people in a group; an empty name takes them out of theirs. */
    void group(PersonId caller, Collection<ParticipantId> people, String name);

    /** The same for everyone of a cohort; empty unless the caller is the referent. */
    Map<ParticipantId, String> adjustments(PersonId caller, CohortId cohort);

    /** What someone needs because of a disability; empty unless the caller is the referent. */
    Optional<String> adjustment(PersonId caller, ParticipantId id);
}
