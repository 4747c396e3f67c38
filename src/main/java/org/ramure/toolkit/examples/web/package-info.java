/** The base of examples over plain HTTP: the table to take away, and saving while one types. */
@NullMarked
package org.ramure.toolkit.examples.web;

import org.jspecify.annotations.NullMarked;
