/** What Ramure keeps about the person of a token, over the API. */
@NullMarked
package org.ramure.interop.api.me;

import org.jspecify.annotations.NullMarked;
