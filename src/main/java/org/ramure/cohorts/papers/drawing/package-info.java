/**
 * What papers of a session say, and where on the page: facts in, PDF bytes out. Needs no database
 * and asks nobody who may read it.
 */
@NullMarked
package org.ramure.cohorts.papers.drawing;

import org.jspecify.annotations.NullMarked;
