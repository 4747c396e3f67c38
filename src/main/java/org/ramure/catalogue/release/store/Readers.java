package org.ramure.catalogue.release.store;

import java.util.Set;
import org.ramure.catalogue.release.ReleaseAudience;
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

    private final ObjectProvider<ReleaseAudience> audiences;

    Readers(ObjectProvider<People> people, ObjectProvider<ReleaseAudience> audiences) {
        this.people = people;
        this.audiences = audiences;
    }

    /** For what is of one course: by role, or because they decide for a group that follows it. */
    void requireReader(PersonId caller, String course) {
        if (!has(caller, ALL)
                && audiences.stream().noneMatch(some -> some.mayCompare(caller, course))) {
            throw new UserFacingException("catalogue.release.unknown");
        }
    }

    void requireAuthor(PersonId caller) {
        if (!has(caller, AUTHORS)) {
            throw new UserFacingException("catalogue.release.unknown");
        }
    }

    private boolean has(PersonId caller, Set<Role> roles) {
        return people.getObject()
                .find(caller)
                .map(Account::roles)
                .filter(own -> own.stream().anyMatch(roles::contains))
                .isPresent();
    }
}
