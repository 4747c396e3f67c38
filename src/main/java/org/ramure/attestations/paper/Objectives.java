package org.ramure.attestations.paper;

import java.util.List;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.shared.Wording;
import org.ramure.shared.paper.BulletList;
import org.ramure.shared.paper.Sheet;
import org.ramure.shared.paper.Style;

/** The pathway's objectives, as a list. */
final class Objectives {

    private Objectives() {}

    static void draw(Sheet sheet, AttestationFacts facts, Wording words) {
        List<String> objectives = facts.subject().objectives();
        if (objectives.isEmpty()) {
            return;
        }
        sheet.room(48);
        sheet.paragraph(
                "H2",
                Style.H2,
                words.text(
                        "attestations.paper.objectives"
                                + (facts.presence() == null ? "" : ".session")));
        sheet.down(2);
        BulletList.draw(sheet, Style.SMALL, objectives);
    }
}
