/** The plug by which modules show their kinds of activities in the player. */
@NamedInterface("ui-spi")
@NullMarked
package org.ramure.learning.ui.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
