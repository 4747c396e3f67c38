/** The download. */
@NullMarked
package org.ramure.interop.scorm.web;

import org.jspecify.annotations.NullMarked;
