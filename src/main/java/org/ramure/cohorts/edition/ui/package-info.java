/** The section of a cohort's page where its release is chosen. */
@NullMarked
package org.ramure.cohorts.edition.ui;

import org.jspecify.annotations.NullMarked;
