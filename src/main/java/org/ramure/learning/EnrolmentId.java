package org.ramure.learning;

import java.util.UUID;

/** Identifies one person's enrolment in one pathway. */
public record EnrolmentId(UUID value) {}
