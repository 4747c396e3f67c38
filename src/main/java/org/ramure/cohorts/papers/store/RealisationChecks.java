package org.ramure.cohorts.papers.store;

import java.util.ArrayList;
import java.util.List;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.attendance.AttendanceStatus;
import org.ramure.cohorts.papers.drawing.PaperIssuer;
import org.ramure.cohorts.papers.spi.ProofLine;
import org.ramure.cohorts.papers.spi.ProofLine.State;

/** Whether it can be proved that the training took place, and who issues its papers. */
final class RealisationChecks {

    private final Gathered all;
    private final List<ProofLine> lines = new ArrayList<>();

    private RealisationChecks(Gathered all) {
        this.all = all;
    }

    static List<ProofLine> of(Gathered all) {
        var checks = new RealisationChecks(all);
        all.register().sheets().stream()
                .filter(sheet -> !sheet.halfDay().cancelled())
                .forEach(checks::sheet);
        if (checks.lines.isEmpty()) {
            checks.say(State.MISSING, "noHalfDay", "groupes/" + checks.slug());
        }
        checks.identity();
        return checks.lines;
    }

    private String slug() {
        return all.facts().cohort().slug();
    }

    private void say(State state, String key, String link, Object... arguments) {
        lines.add(
                new ProofLine(
                        ProofLine.REALISATION,
                        state,
                        "cohorts.papers.proof." + key,
                        List.of(arguments),
                        link));
    }

    private void sheet(AttendanceSheet sheet) {
        String title = sheet.halfDay().title();
        String link = "groupes/" + slug() + "/emargement/" + sheet.halfDay().id();
        if (all.facts().now().isBefore(sheet.halfDay().endsAt().toInstant())) {
            say(State.LATER, "sheet.later", link, title);
            return;
        }
        long unknown = sheet.count(AttendanceStatus.UNKNOWN);
        long doubtful = sheet.records().stream().filter(AttendanceRecord::isDoubtful).count();
        boolean signed = sheet.counterSignature().isPresent();
        boolean outdated = sheet.counterSignature().filter(c -> c.outdated()).isPresent();
        if (sheet.people().isEmpty()) {
            say(State.MISSING, "sheet.nobody", link, title);
        } else if (unknown > 0) {
            say(State.MISSING, "sheet.unknown", link, title, unknown);
        } else if (!signed || outdated) {
            say(State.MISSING, outdated ? "sheet.outdated" : "sheet.notSigned", link, title);
        } else {
            say(State.THERE, "sheet.there", link, title, sheet.signed());
        }
        if (doubtful > 0) {
            say(State.MISSING, "sheet.doubtful", link, title, doubtful);
        }
        unsigned(sheet, link);
        if (sheet.halfDay().modality() != Modality.ON_SITE) {
            bundles(sheet, link);
        }
    }

    /** Noted as present by a facilitator, with no signature of their own. */
    private void unsigned(AttendanceSheet sheet, String link) {
        long without =
                sheet.records().stream()
                        .filter(record -> record.status().wasThere())
                        .filter(record -> record.signature().isEmpty())
                        .count();
        if (without > 0 && sheet.halfDay().modality() == Modality.ON_SITE) {
            say(State.MISSING, "sheet.unsigned", link, sheet.halfDay().title(), without);
        }
    }

    private void bundles(AttendanceSheet sheet, String link) {
        long incomplete =
                sheet.records().stream()
                        .filter(record -> record.status().wasThere())
                        .filter(record -> !record.bundle().isComplete())
                        .count();
        if (incomplete > 0) {
            say(State.MISSING, "bundle", link, sheet.halfDay().title(), incomplete);
        } else if (sheet.there() > 0) {
            say(State.THERE, "bundle.there", link, sheet.halfDay().title());
        }
    }

    private void identity() {
        PaperIssuer issuer = all.facts().issuer();
        identity("signatory", issuer.signatory());
        if (all.facts().cohort().details().frame() == Frame.OF) {
            identity("declaration", issuer.declaration());
            identity("city", issuer.city());
        }
    }

    private void identity(String what, String value) {
        boolean there = !value.isBlank();
        lines.add(
                new ProofLine(
                        ProofLine.IDENTITY,
                        there ? State.THERE : State.MISSING,
                        "cohorts.papers.proof." + what + (there ? ".there" : ""),
                        there ? List.of(value) : List.of(),
                        ""));
    }
}
