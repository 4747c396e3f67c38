/** Pages of teachers whose classes come from platforms. */
@NullMarked
package org.ramure.interop.lti.classroom.ui;

import org.jspecify.annotations.NullMarked;
