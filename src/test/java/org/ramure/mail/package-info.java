/** Tests of the outbox. */
@NullMarked
package org.ramure.mail;

import org.jspecify.annotations.NullMarked;
