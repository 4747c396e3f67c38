/** Trials over plain HTTP: saving while one types, and files. */
@NullMarked
package org.ramure.portfolio.experiment.web;

import org.jspecify.annotations.NullMarked;
