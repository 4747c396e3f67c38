/**
 * MEDOC: the one catalogue of resources (methods, examples, data, tools, competences), from content
 * files and from tables that authors bring. It says where a resource is found and never holds it.
 */
@NullMarked
package org.ramure.toolkit.resource;

import org.jspecify.annotations.NullMarked;
