package org.ramure.interop.lti.classroom;

import java.util.Optional;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.grades.Asked;

/** A placement as its teacher knows it; without content that is there, nothing is asked. */
public record ClassInfo(Placement placement, String platform, Optional<Asked> asked) {}
