/** What the addresses that save a typed text have in common. */
@NullMarked
package org.ramure.portfolio.typed.web;

import org.jspecify.annotations.NullMarked;
