package org.ramure.interop.identity.ui;

import java.util.Optional;
import org.ramure.learning.ui.spi.FrameEntry;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** Whoever came without an account of their own may say that they have one. */
@Component
class AccessesInFrame implements FrameEntry {

    private final People people;

    AccessesInFrame(People people) {
        this.people = people;
    }

    @Override
    public Optional<Link> of(PersonId person) {
        return people.find(person)
                .filter(account -> account.email().isEmpty())
                .map(account -> new Link("compte/acces", "interop.frame.accesses"));
    }
}
