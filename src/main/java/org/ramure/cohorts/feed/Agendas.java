package org.ramure.cohorts.feed;

import java.util.Optional;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.Sessions.Visitor;
import org.ramure.people.PersonId;

/** A person's feed and its address, and files of single half-days. */
public interface Agendas {

    /**
     * Whether the person has or had a place somewhere, runs a session, or has dates of their own.
     */
    boolean concerns(PersonId caller);

    /** The address of one's feed, if there is one; whoever knows it reads the feed. */
    Optional<String> address(PersonId caller);

    /** Makes a new address and returns it; a former one is worthless from now on. */
    String renew(PersonId caller);

    /** Leaves the person without an address. */
    void revoke(PersonId caller);

    /** The feed at an address that ends so; empty where it was revoked or never was. */
    Optional<AgendaFile> feed(String token);

    /** One half-day, for whoever may see the page of its session. */
    Optional<AgendaFile> halfDay(Visitor visitor, String slug, HalfDayId halfDay);
}
