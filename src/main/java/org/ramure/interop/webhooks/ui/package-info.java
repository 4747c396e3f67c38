/** The page on which webhooks are made, tried and watched. */
@NullMarked
package org.ramure.interop.webhooks.ui;

import org.jspecify.annotations.NullMarked;
