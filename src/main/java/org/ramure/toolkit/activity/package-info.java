/** Sheets as activities of courses: {@code type: tool}, the front matter names the sheet. */
@NullMarked
package org.ramure.toolkit.activity;

import org.jspecify.annotations.NullMarked;
