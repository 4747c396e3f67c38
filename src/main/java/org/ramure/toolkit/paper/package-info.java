/** Sheets and kits as tagged PDF, filled in or blank. */
@NullMarked
package org.ramure.toolkit.paper;

import org.jspecify.annotations.NullMarked;
