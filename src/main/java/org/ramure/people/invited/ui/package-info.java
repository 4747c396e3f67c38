/** The door that a guest of one object comes through; for the pages of whoever invites. */
@NamedInterface("invited-ui")
@NullMarked
package org.ramure.people.invited.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
