package org.ramure.toolkit.resource;

import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Who may bring and take away resources: authors and administrators. */
@Component
public class ResourceKeepers {

    private final People people;

    ResourceKeepers(People people) {
        this.people = people;
    }

    public boolean allows(PersonId person) {
        return people.find(person)
                .filter(account -> account.is(Role.AUTHOR) || account.is(Role.ADMINISTRATOR))
                .isPresent();
    }

    /** Refuses everybody else with {@code toolkit.medoc.notYours}. */
    public void require(PersonId person) {
        if (!allows(person)) {
            throw new UserFacingException("toolkit.medoc.notYours");
        }
    }
}
