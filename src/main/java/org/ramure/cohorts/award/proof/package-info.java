/** What attestations bring to the proof dossier of a session. */
@NullMarked
package org.ramure.cohorts.award.proof;

import org.jspecify.annotations.NullMarked;
