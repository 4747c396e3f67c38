/** Parts of this module's pages: days, file lists with their upload, texts that people wrote. */
@NullMarked
package org.ramure.portfolio.attach.ui;

import org.jspecify.annotations.NullMarked;
