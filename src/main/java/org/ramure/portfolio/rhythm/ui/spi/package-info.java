/** The plug by which other parts say a line on « cette semaine ». */
@NullMarked
package org.ramure.portfolio.rhythm.ui.spi;

import org.jspecify.annotations.NullMarked;
