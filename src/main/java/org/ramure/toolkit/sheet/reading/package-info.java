/** Reads kits and their sheets, and says all that is wrong with them. */
@NullMarked
package org.ramure.toolkit.sheet.reading;

import org.jspecify.annotations.NullMarked;
