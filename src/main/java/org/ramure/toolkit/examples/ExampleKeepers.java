package org.ramure.toolkit.examples;

import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Who may import examples and read contributions over: authors and administrators. */
@Component
public class ExampleKeepers {

    private final People people;

    ExampleKeepers(People people) {
        this.people = people;
    }

    public boolean is(PersonId person) {
        return people.find(person).filter(ExampleKeepers::is).isPresent();
    }

    /** The same for whoever is signed in, or nobody. */
    public static boolean is(CurrentPerson current) {
        return current.account().filter(ExampleKeepers::is).isPresent();
    }

    private static boolean is(Account account) {
        return account.is(Role.AUTHOR) || account.is(Role.ADMINISTRATOR);
    }

    /** Refuses others with {@code toolkit.examples.keepersOnly}. */
    public void require(PersonId person) {
        if (!is(person)) {
            throw new UserFacingException("toolkit.examples.keepersOnly");
        }
    }
}
