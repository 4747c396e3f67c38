/** Tests of the views of people. */
@NullMarked
package org.ramure.people.ui;

import org.jspecify.annotations.NullMarked;
