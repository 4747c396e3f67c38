/** Tests of the outbox as administrators see it. */
@NullMarked
package org.ramure.mail.ui;

import org.jspecify.annotations.NullMarked;
