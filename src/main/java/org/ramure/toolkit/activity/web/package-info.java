/** Sheets in what is printed of a course. */
@NullMarked
package org.ramure.toolkit.activity.web;

import org.jspecify.annotations.NullMarked;
