/** Benchmarks, run by hand and never part of the gate; see docs/performance.md. */
@NullMarked
package org.ramure.bench;

import org.jspecify.annotations.NullMarked;
