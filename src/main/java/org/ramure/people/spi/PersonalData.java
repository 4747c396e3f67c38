package org.ramure.people.spi;

import java.util.Map;
import org.ramure.people.PersonId;

/**
 * What one module keeps about a person. Each module that stores anything with a person's id brings
 * one; all calls run inside the caller's transaction.
 */
public interface PersonalData {

    /** A stable name for the part of the export this module fills, such as {@code learning}. */
    String section();

    /**
     * Hands everything a guest did over to an account. Where both have something, the account keeps
     * the further advanced or the newer; nothing is lost that a person typed.
     */
    void move(PersonId guest, PersonId account);

    /**
     * Everything kept about the person, as plain maps, lists, strings and numbers ready for JSON.
     */
    Map<String, Object> export(PersonId person);

    /** Erases what may be erased; what the law makes us keep is left without the person's name. */
    void erase(PersonId person);
}
