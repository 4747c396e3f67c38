/**
 * Reading text files safely: the content folder and nothing outside it, UTF-8 and nothing else,
 * YAML that knows its lines, front matter, and the log in which every problem is gathered. Knows
 * nothing of courses.
 */
@NullMarked
package org.ramure.catalogue.files;

import org.jspecify.annotations.NullMarked;
