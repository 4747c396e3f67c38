/** The page to print: plain HTML, for the person who learns. */
@NullMarked
package org.ramure.learning.web;

import org.jspecify.annotations.NullMarked;
