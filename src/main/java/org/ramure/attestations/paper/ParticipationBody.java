package org.ramure.attestations.paper;

import java.util.ArrayList;
import java.util.List;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.shared.Wording;
import org.ramure.shared.paper.Sheet;
import org.ramure.shared.paper.Style;

/** When and where people met, and at which meetings the holder was. */
final class ParticipationBody {

    private ParticipationBody() {}

    static void draw(
            Sheet sheet,
            AttestationFacts facts,
            AttestationFacts.Presence presence,
            Wording words) {
        List<PaperHead.Condition> conditions = new ArrayList<>();
        conditions.add(
                new PaperHead.Condition(
                        "attestations.paper.period",
                        presence.from().equals(presence.to())
                                ? words.text(
                                        "attestations.paper.period.day", words.day(presence.to()))
                                : words.text(
                                        "attestations.paper.period.span",
                                        words.day(presence.from()),
                                        words.day(presence.to()))));
        conditions.addAll(PaperHead.shared(facts, words));
        PaperHead.conditions(sheet, conditions, words);
        Objectives.draw(sheet, facts, words);
        sheet.down(9);
        meetings(sheet, facts, presence, words);
        sheet.down(3);
        sheet.paragraph("P", Style.SMALL_MUTED, words.text("attestations.paper.meetings.how"));
    }

    private static void meetings(
            Sheet sheet,
            AttestationFacts facts,
            AttestationFacts.Presence presence,
            Wording words) {
        sheet.paragraph("H2", Style.H2, words.text("attestations.paper.meetings.title"));
        sheet.down(3);
        sheet.pdf()
                .group(
                        "Table",
                        () -> {
                            FollowUpBody.header(
                                    sheet,
                                    words.text("attestations.paper.modules.module.observed"),
                                    words.text("attestations.paper.meetings.presence"));
                            int left = presence.meetings().size();
                            for (AttestationFacts.Meeting meeting : presence.meetings()) {
                                if (left-- == 2) {
                                    sheet.room(VerificationPanel.height(sheet, facts, words) + 52);
                                }
                                FollowUpBody.row(
                                        sheet,
                                        Style.BODY,
                                        line(meeting, words),
                                        words.text(
                                                "attestations.paper.meetings."
                                                        + (meeting.attended() ? "yes" : "no")));
                            }
                        });
    }

    private static String line(AttestationFacts.Meeting meeting, Wording words) {
        return words.text(
                "attestations.paper.meetings.line",
                words.day(meeting.day()),
                meeting.start(),
                meeting.end(),
                meeting.title());
    }
}
