/**
 * Signing in, one's own account, and everybody's roles, as people see them; and how Flow is
 * secured.
 */
@NullMarked
package org.ramure.people.ui;

import org.jspecify.annotations.NullMarked;
