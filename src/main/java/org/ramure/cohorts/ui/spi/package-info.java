/** The plug by which other parts add sections to the page of a cohort. */
@NamedInterface("ui-spi")
@NullMarked
package org.ramure.cohorts.ui.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
