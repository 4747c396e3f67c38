/** The table of resources as a file. */
@NullMarked
package org.ramure.toolkit.resource.web;

import org.jspecify.annotations.NullMarked;
