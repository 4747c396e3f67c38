/** Files for teachers. */
@NullMarked
package org.ramure.interop.lti.classroom.web;

import org.jspecify.annotations.NullMarked;
