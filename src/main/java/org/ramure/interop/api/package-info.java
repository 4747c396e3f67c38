/**
 * The REST API: tokens, the contract that everything is routed and checked by, and the operations,
 * each of which asks the public faces of other modules in the name of the token's person. What is
 * here is what the parts of the API share.
 */
@NullMarked
package org.ramure.interop.api;

import org.jspecify.annotations.NullMarked;
