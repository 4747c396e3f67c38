/** The tables of a session in its proof dossier. */
@NullMarked
package org.ramure.cohorts.export.proof;

import org.jspecify.annotations.NullMarked;
