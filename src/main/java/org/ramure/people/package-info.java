/**
 * Persons, how they sign in, what they may do, and what they can ask of their data. Owns accounts,
 * roles, sign-in links, remembered sign-ins and guests; publishes who is there now ({@link
 * org.ramure.people.CurrentPerson}) and the plug {@link org.ramure.people.spi.PersonalData} by
 * which every module that keeps something about a person hands it over, exports it or erases it.
 * Does not know what people learn.
 */
@ApplicationModule(
        displayName = "people",
        allowedDependencies = {"shared", "shared :: ui", "mail"})
@NullMarked
package org.ramure.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
