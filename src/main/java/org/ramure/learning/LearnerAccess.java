package org.ramure.learning;

import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.Pathway;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.springframework.stereotype.Component;

/**
 * Who may open what: everything for an account, the modules that a pathway opens for anyone else.
 */
@Component
public class LearnerAccess {

    private final CurrentPerson current;

    LearnerAccess(CurrentPerson current) {
        this.current = current;
    }

    /** Whether the person of this request may open the module. */
    public boolean mayOpen(Pathway pathway, CourseModule module) {
        return current.account().map(Account::id).isPresent()
                || pathway.openWithoutAccount().contains(module.slug());
    }
}
