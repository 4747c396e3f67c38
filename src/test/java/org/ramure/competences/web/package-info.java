@NullMarked
package org.ramure.competences.web;

import org.jspecify.annotations.NullMarked;
