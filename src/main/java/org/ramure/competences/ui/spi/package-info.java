/** The plug by which modules above add to « Mes compétences ». */
@NamedInterface("ui-spi")
@NullMarked
package org.ramure.competences.ui.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
