/**
 * How a package is made: pages, quizzes in both forms, media, manifests, and a ZIP that is the same
 * whenever it is made.
 */
@NullMarked
package org.ramure.interop.scorm.build;

import org.jspecify.annotations.NullMarked;
