/** Proofs on a page: what is there, and forms for a link, a text and a file. */
@NullMarked
package org.ramure.competences.ui.evidence;

import org.jspecify.annotations.NullMarked;
