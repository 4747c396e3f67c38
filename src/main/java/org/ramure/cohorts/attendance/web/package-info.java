/**
 * The signing page {@code /e/{id}}: plain HTML with a small script and a service worker, without
 * session, working without network once opened.
 */
@NullMarked
package org.ramure.cohorts.attendance.web;

import org.jspecify.annotations.NullMarked;
