package org.ramure.interop.lti.grades.store;

import org.ramure.interop.lti.Placements;
import org.ramure.interop.lti.grades.AskedContent;
import org.ramure.interop.lti.grades.ScoreFacts;
import org.ramure.interop.lti.partner.Platforms;
import org.springframework.stereotype.Component;

/** What deliveries stand on, in one piece. */
@Component
record DeliveryGround(
        ScoreQueue queue,
        Columns columns,
        ScoreSender sender,
        Platforms platforms,
        Placements placements,
        AskedContent content,
        ScoreFacts facts) {}
