package org.ramure.interop.saml.store;

import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may look at and change metadata. */
@Component
class SamlAdministrators {

    private final People people;

    SamlAdministrators(People people) {
        this.people = people;
    }

    void require(PersonId caller) {
        if (people.find(caller).filter(account -> account.is(Role.ADMINISTRATOR)).isEmpty()) {
            throw new AccessDeniedException("administrators only");
        }
    }
}
