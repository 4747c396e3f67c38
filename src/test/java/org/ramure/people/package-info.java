/** Tests of the module people; {@link org.ramure.people.PeopleApplication} is its own context. */
@NullMarked
package org.ramure.people;

import org.jspecify.annotations.NullMarked;
