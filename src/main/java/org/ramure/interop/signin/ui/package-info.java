/** Sign-in providers as administrators see them, and what each protocol adds to their form. */
@NullMarked
package org.ramure.interop.signin.ui;

import org.jspecify.annotations.NullMarked;
