package org.ramure.catalogue.release.store;

import java.util.Set;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may see lists of releases, and who may make one. */
@Component
class Readers {

    private static final Set<Role> AUTHORS = Set.of(Role.AUTHOR, Role.ADMINISTRATOR);
    private static final Set<Role> ALL = Set.of(Role.FACILITATOR, Role.AUTHOR, Role.ADMINISTRATOR);

    /** Asked for late: the content can be read where nobody has an account. */
    private final ObjectProvider<People> people;

    Readers(ObjectProvider<People> people) {
        this.people = people;
    }

    void requireReader(PersonId caller) {
        require(caller, ALL);
    }

    void requireAuthor(PersonId caller) {
        require(caller, AUTHORS);
    }

    private void require(PersonId caller, Set<Role> roles) {
        boolean may =
                people.getObject()
                        .find(caller)
                        .map(Account::roles)
                        .filter(own -> own.stream().anyMatch(roles::contains))
                        .isPresent();
        if (!may) {
            throw new UserFacingException("catalogue.release.unknown");
        }
    }
}
