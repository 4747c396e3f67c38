package org.ramure.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.attestations.facts.TestFacts;
import org.ramure.attestations.paper.AttestationPaper;
import org.ramure.shared.Translations;

/** From the facts to the bytes of the file, fingerprint included, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AttestationBenchmark {

    @Param private AttestationKind kind = AttestationKind.SUIVI;

    private final AttestationPaper paper = new AttestationPaper(new Translations());
    private AttestationFacts facts = TestFacts.followUp();

    @Setup
    public void choose() {
        facts = kind == AttestationKind.SUIVI ? TestFacts.followUp() : TestFacts.competences();
    }

    @Benchmark
    public byte[] paper() {
        return paper.draw(facts, TestFacts.seal(facts));
    }
}
