/** The chapter of the dossier about valued practices. */
@NullMarked
package org.ramure.portfolio.practices.chapter;

import org.jspecify.annotations.NullMarked;
