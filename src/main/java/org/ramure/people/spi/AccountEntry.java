package org.ramure.people.spi;

import java.util.Optional;
import org.ramure.people.PersonId;

/** Brought by a module that keeps a page of its own about somebody’s account. */
public interface AccountEntry {

    /** A relative address and the keys of its title and of a sentence that says what it is for. */
    record Link(String address, String titleKey, String textKey) {}

    /** The link that this person’s account page shows. */
    Optional<Link> of(PersonId person);
}
