/**
 * What all YAML sheets of the content have in common: reading one with its schema, its fields,
 * complete languages, unique and known codes, prerequisites that do not go round in circles.
 */
@NullMarked
package org.ramure.catalogue.sheet;

import org.jspecify.annotations.NullMarked;
