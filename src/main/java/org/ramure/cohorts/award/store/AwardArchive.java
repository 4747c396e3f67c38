package org.ramure.cohorts.award.store;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ramure.attestations.Attestation;
import org.ramure.attestations.AttestationFile;
import org.ramure.attestations.AttestationId;
import org.ramure.attestations.SessionAttestations;
import org.ramure.cohorts.store.Tokens;
import org.springframework.stereotype.Component;

/** Papers as files: all of a cohort in one ZIP, or the one behind a letter's key. */
@Component
class AwardArchive {

    /** So many files are in memory at once. */
    private static final int LOT = 25;

    private static final int LONGEST_NAME = 80;

    private final AwardRows rows;
    private final SessionAttestations attestations;
    private final AwardTransactions transactions;

    AwardArchive(AwardRows rows, SessionAttestations attestations, AwardTransactions transactions) {
        this.rows = rows;
        this.attestations = attestations;
        this.transactions = transactions;
    }

    void write(UUID cohort, OutputStream to) throws IOException {
        List<AwardRows.Given> given = transactions.write(() -> rows.given(cohort));
        Map<AttestationId, Attestation> standing =
                attestations.find(
                        given.stream().map(g -> new AttestationId(g.attestation())).toList());
        Map<String, String> names = new HashMap<>();
        List<AttestationId> wanted = new ArrayList<>();
        for (AwardRows.Given paper : given) {
            Attestation known = standing.get(new AttestationId(paper.attestation()));
            if (known != null && known.state().isValid()) {
                wanted.add(known.id());
                names.put(known.fileName(), fileName(paper, known));
            }
        }
        try (ZipOutputStream zip = new ZipOutputStream(to)) {
            for (int from = 0; from < wanted.size(); from += LOT) {
                List<AttestationId> lot = wanted.subList(from, Math.min(wanted.size(), from + LOT));
                for (AttestationFile file : attestations.files(lot)) {
                    zip.putNextEntry(new ZipEntry(names.getOrDefault(file.name(), file.name())));
                    zip.write(file.bytes());
                    zip.closeEntry();
                }
            }
        }
    }

    /** {@code Roux-Amina-RAM-2026-00012.pdf}: letters and digits that every system can store. */
    private static String fileName(AwardRows.Given paper, Attestation known) {
        String name =
                Normalizer.normalize(
                                paper.familyName() + "-" + paper.givenName(), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^A-Za-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        String kept = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return (kept.isEmpty() ? "" : kept + "-") + known.number() + ".pdf";
    }

    Optional<AttestationFile> behind(String key) {
        return rows.behind(Tokens.hash(key), transactions.now().minus(AwardLetters.HOLDS))
                .flatMap(id ->
                        attestations.files(List.of(new AttestationId(id))).stream().findFirst());
    }
}
