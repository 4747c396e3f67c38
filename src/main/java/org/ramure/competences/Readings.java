package org.ramure.competences;

import java.util.List;
import java.util.Optional;
import org.ramure.people.PersonId;

/** The readings of a person, private to them. */
public interface Readings {

    /**
     * All readings on a framework, oldest first. A competence left at « je ne sais pas encore » has
     * no rating.
     */
    List<CompetenceReading> of(PersonId person, String framework);

    /** The newest reading the person made of themselves, if any. */
    Optional<CompetenceReading> latestSelf(PersonId person, String framework);
}
