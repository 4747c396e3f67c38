/**
 * Ramure, table of contents: each package below is one module of the application. The classes here
 * start it; nothing in a module uses them.
 */
@NullMarked
package org.ramure;

import org.jspecify.annotations.NullMarked;
