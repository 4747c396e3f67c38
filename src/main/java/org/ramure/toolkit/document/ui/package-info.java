/** Pages on which sheets are found, filled in, shared and compared. */
@NullMarked
package org.ramure.toolkit.document.ui;

import org.jspecify.annotations.NullMarked;
