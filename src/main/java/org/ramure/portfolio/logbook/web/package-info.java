/** The logbook over plain HTTP: saving while one types, files, paper. */
@NullMarked
package org.ramure.portfolio.logbook.web;

import org.jspecify.annotations.NullMarked;
