/**
 * The whole journey with Vaadin TestBench: page objects that look for what people see, and one
 * test. Compiled and run with {@code -Ptestbench} only; running it needs a licence, see {@code
 * docs/how-to/test.md}.
 */
@NullMarked
package org.ramure.testbench;

import org.jspecify.annotations.NullMarked;
