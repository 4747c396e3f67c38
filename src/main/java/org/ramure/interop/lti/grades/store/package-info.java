/** The outbox of scores, its courier, and the columns of grade books. */
@NullMarked
package org.ramure.interop.lti.grades.store;

import org.jspecify.annotations.NullMarked;
