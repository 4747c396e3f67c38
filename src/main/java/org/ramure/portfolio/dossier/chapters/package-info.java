/** The chapters that the dossier is made of, one bean each. */
@NullMarked
package org.ramure.portfolio.dossier.chapters;

import org.jspecify.annotations.NullMarked;
