package org.ramure.cohorts.store;

import java.util.Optional;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.springframework.stereotype.Component;

/** Who asks, as people know them. */
@Component
class Callers {

    private final People people;

    Callers(People people) {
        this.people = people;
    }

    Optional<Account> account(PersonId caller) {
        return people.find(caller);
    }

    boolean is(PersonId caller, Role role) {
        return account(caller).filter(account -> account.is(role)).isPresent();
    }

    /** The name others read, or the address where none is given; empty for an erased account. */
    String name(PersonId person) {
        return account(person)
                .map(a -> a.fullName().isEmpty() ? a.email() : a.fullName())
                .orElse("");
    }
}
