package org.ramure.interop.identity.ui;

import java.util.Optional;
import org.ramure.interop.identity.Identities;
import org.ramure.people.PersonId;
import org.ramure.people.spi.AccountEntry;
import org.ramure.people.spi.SignInDoor;
import org.ramure.shared.ui.Reader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The account page leads to the accesses where there are some, or could be. */
@Component
class AccessesOnAccount implements AccountEntry {

    private final Identities identities;
    private final ObjectProvider<SignInDoor> doors;

    AccessesOnAccount(Identities identities, ObjectProvider<SignInDoor> doors) {
        this.identities = identities;
        this.doors = doors;
    }

    @Override
    public Optional<Link> of(PersonId person) {
        boolean any =
                !identities.of(person).isEmpty()
                        || doors.stream()
                                .anyMatch(door -> !door.doors(Reader.language()).isEmpty());
        return any
                ? Optional.of(
                        new Link(
                                "compte/acces",
                                "interop.accesses.title",
                                "interop.accesses.onAccount"))
                : Optional.empty();
    }
}
