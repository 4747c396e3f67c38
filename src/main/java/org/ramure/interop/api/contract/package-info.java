/**
 * The contract of the API, read from {@code src/main/resources/api}: which operations there are,
 * what they take and give, and which scope they need. It is what calls are routed and checked by,
 * and what the OpenAPI document is made of.
 */
@NullMarked
package org.ramure.interop.api.contract;

import org.jspecify.annotations.NullMarked;
