/**
 * Rows, files and the background work of dossiers. Implements {@link org.ramure.portfolio.dossier}.
 */
@NullMarked
package org.ramure.portfolio.dossier.store;

import org.jspecify.annotations.NullMarked;
