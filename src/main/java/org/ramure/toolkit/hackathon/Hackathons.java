package org.ramure.toolkit.hackathon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;

/**
 * Hackathons of a person. What is not theirs does not exist for them: {@code
 * toolkit.hackathon.unknown}.
 */
public interface Hackathons {

    /** Whether this person may make one: facilitators and administrators. */
    boolean mayCreate(PersonId caller);

    /** Makes one that the caller organises; gives its slug. */
    String create(PersonId caller, String template, HackathonTerms terms);

    /** Those the caller has a part in, the latest first. */
    List<Line> mine(PersonId caller);

    /** One line of them. */
    record Line(
            String slug,
            String title,
            LocalDate firstDay,
            LocalDate lastDay,
            String place,
            Part part) {}

    Optional<Hackathon> find(PersonId caller, String slug);

    void change(PersonId caller, UUID hackathon, HackathonTerms terms);

    /** Closes what teams hand in, or opens it again; not any more once marks are open. */
    void closeWork(PersonId caller, UUID hackathon, boolean closed);

    /** Forgets a hackathon in which nobody has written anything. */
    void remove(PersonId caller, UUID hackathon);
}
