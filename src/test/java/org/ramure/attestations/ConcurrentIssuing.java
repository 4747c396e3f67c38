package org.ramure.attestations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.attestations.facts.Fingerprint;
import org.ramure.people.Account;
import org.ramure.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What must hold on every database when many click at the same moment. */
abstract class ConcurrentIssuing {

    private static final IssueOrder ORDER =
            IssueOrder.of(SmallCatalogue.PATHWAY, AttestationKind.SUIVI, Language.FR);

    @Autowired Attestations attestations;
    @Autowired AttestationRegister register;
    @Autowired AttestationData data;
    @Autowired People people;
    @Autowired HandClock clock;
    @Autowired TransactionTemplate transaction;

    @Test
    void aDoubleClickInTwoTabsGivesOneAttestation() throws Exception {
        Account camille = people.whoDid("2h");
        List<Attestation> issued = together(IntStream.range(0, 8).mapToObj(i -> camille).toList());
        assertThat(issued).extracting(Attestation::id).containsOnly(issued.getFirst().id());
        assertThat(attestations.of(camille.id())).hasSize(1);
    }

    @Test
    void manyPeopleAtOnceGetConsecutiveNumbers() throws Exception {
        // A year of its own, so that the counter is begun by several at once as well.
        clock.set(java.time.Instant.parse("2040-05-01T10:00:00Z"));
        List<Account> many = IntStream.range(0, 12).mapToObj(i -> people.whoDid("2h")).toList();
        assertThat(together(many))
                .extracting(Attestation::number)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 12).mapToObj("RAM-2040-%05d"::formatted).toList());
    }

    @Test
    void keepsFactsAndFileByteForByte() {
        Account camille = people.whoDid("2h");
        Attestation issued = attestations.issue(camille, ORDER);
        VerifiedAttestation seen = register.verify(issued.code()).orElseThrow();
        byte[] pdf = attestations.pdf(camille.id(), issued.id()).orElseThrow().bytes();
        assertThat(Fingerprint.of(pdf)).isEqualTo(seen.fileFingerprint());
        byte[] facts = attestations.facts(camille.id(), issued.id()).orElseThrow().bytes();
        assertThat(Fingerprint.of(facts)).isEqualTo(seen.fingerprint());
    }

    @Test
    void erasesAndStillAnswers() {
        Account camille = people.whoDid("2h");
        Attestation issued = attestations.issue(camille, ORDER);
        transaction.executeWithoutResult(status -> data.erase(camille.id()));
        assertThat(register.verify(issued.code()).orElseThrow().state().status())
                .isEqualTo(AttestationStatus.HOLDER_ERASED);
    }

    private List<Attestation> together(List<Account> accounts) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Callable<Attestation>> clicks = new ArrayList<>();
        for (Account account : accounts) {
            clicks.add(() -> {
                start.await();
                return attestations.issue(account, ORDER);
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(accounts.size())) {
            List<Future<Attestation>> running = clicks.stream().map(threads::submit).toList();
            start.countDown();
            List<Attestation> issued = new ArrayList<>();
            for (Future<Attestation> one : running) {
                issued.add(one.get());
            }
            return issued;
        }
    }
}
