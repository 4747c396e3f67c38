/** Pages of trials at work, and the section of the facilitator's page. */
@NullMarked
package org.ramure.portfolio.experiment.ui;

import org.jspecify.annotations.NullMarked;
