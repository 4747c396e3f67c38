/** The plug by which other parts of the module add to the pages of assignments. */
@NullMarked
package org.ramure.cohorts.work.ui.spi;

import org.jspecify.annotations.NullMarked;
