package org.ramure.people;

import java.io.Serializable;

/** Given and family name as a person wrote them; either may be empty. */
public record FullName(String given, String family) implements Serializable {}
