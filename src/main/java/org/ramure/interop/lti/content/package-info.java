/** What of ours a placement can open: finding it, offering it to teachers, and leading into it. */
@NullMarked
package org.ramure.interop.lti.content;

import org.jspecify.annotations.NullMarked;
