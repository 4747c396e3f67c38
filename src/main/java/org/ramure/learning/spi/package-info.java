/** The plug by which modules put their kinds of activities on the page to print. */
@NamedInterface("spi")
@NullMarked
package org.ramure.learning.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
