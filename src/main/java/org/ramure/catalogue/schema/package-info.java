/**
 * The shape of content files: the JSON Schemas of {@code courses/schema}, which editors use too,
 * and their complaints said again in plain words with the line they are about.
 */
@NullMarked
package org.ramure.catalogue.schema;

import org.jspecify.annotations.NullMarked;
