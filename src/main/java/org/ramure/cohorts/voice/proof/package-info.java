/** What questionnaires bring to the proof dossier of a session. */
@NullMarked
package org.ramure.cohorts.voice.proof;

import org.jspecify.annotations.NullMarked;
