/** The list of modules to take along. */
@NullMarked
package org.ramure.interop.scorm.ui;

import org.jspecify.annotations.NullMarked;
