/** The chapter of the dossier about co-development. */
@NullMarked
package org.ramure.portfolio.codev.chapter;

import org.jspecify.annotations.NullMarked;
