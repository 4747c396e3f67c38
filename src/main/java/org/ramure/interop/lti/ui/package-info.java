/** Views: the list of platforms for administrators, and choosing content for teachers. */
@NullMarked
package org.ramure.interop.lti.ui;

import org.jspecify.annotations.NullMarked;
