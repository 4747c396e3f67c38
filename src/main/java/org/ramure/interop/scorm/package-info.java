/**
 * Modules of courses as files for platforms that speak no LTI: SCORM 1.2 and Common Cartridge 1.1.
 * Static text and quizzes, with an honest page about what could not be taken along. No data of
 * persons.
 */
@NullMarked
package org.ramure.interop.scorm;

import org.jspecify.annotations.NullMarked;
