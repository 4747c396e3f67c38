package org.ramure.portfolio.experiment.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.FileAnswers.Download;
import org.ramure.portfolio.experiment.Trial;
import org.ramure.portfolio.experiment.TrialLine;
import org.ramure.portfolio.experiment.Trials;
import org.springframework.stereotype.Component;

/** Puts together what is written about trials and what proves them. */
@Component
class WholeTrials implements Trials {

    private final StoredTrials trials;
    private final StoredTrialProofs proofs;

    WholeTrials(StoredTrials trials, StoredTrialProofs proofs) {
        this.trials = trials;
        this.proofs = proofs;
    }

    @Override
    public UUID begin(PersonId caller, Optional<CohortId> cohort) {
        return trials.begin(caller, cohort);
    }

    @Override
    public List<TrialLine> mine(PersonId caller) {
        return trials.mine(caller);
    }

    @Override
    public Optional<Trial> find(PersonId caller, UUID trial) {
        return trials.find(caller, trial);
    }

    @Override
    public Saving save(PersonId caller, UUID trial, Typed typed) {
        return trials.save(caller, trial, typed);
    }

    @Override
    public void belong(PersonId caller, UUID trial, Optional<CohortId> cohort) {
        trials.belong(caller, trial, cohort);
    }

    @Override
    public void addLink(PersonId caller, UUID trial, String title, String link) {
        proofs.addLink(caller, trial, title, link);
    }

    @Override
    public void addText(PersonId caller, UUID trial, String title, String text) {
        proofs.addText(caller, trial, title, text);
    }

    @Override
    public void addFile(PersonId caller, UUID trial, String name, InputStream content)
            throws IOException {
        proofs.addFile(caller, trial, name, content);
    }

    @Override
    public void withdraw(PersonId caller, UUID evidence) {
        proofs.withdraw(caller, evidence);
    }

    @Override
    public Optional<Download> file(PersonId caller, UUID evidence) {
        return proofs.file(caller, evidence);
    }

    @Override
    public long maxFileSize() {
        return proofs.maxFileSize();
    }

    @Override
    public void delete(PersonId caller, UUID trial) {
        proofs.delete(caller, trial);
    }
}
