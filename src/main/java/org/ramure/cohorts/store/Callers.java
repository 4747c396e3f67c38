package org.ramure.cohorts.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.Account;
import org.ramure.people.EmailAddress;
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

    /** The account with this address, however it is written; empty for what is no address. */
    Optional<Account> withEmail(String email) {
        return EmailAddress.of(email).flatMap(people::findByEmail);
    }

    List<Account> accounts(Collection<UUID> ids) {
        return people.findAll(ids.stream().map(PersonId::new).toList());
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
