/**
 * The base of inspiring examples: types of alliances from the content files, what administrators
 * and authors import, and what people contribute once it was read over. Everyone may read and
 * search it, without an account. This package is the public face; nothing in it is about a person.
 */
@NullMarked
package org.ramure.toolkit.examples;

import org.jspecify.annotations.NullMarked;
