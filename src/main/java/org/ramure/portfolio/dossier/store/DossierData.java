package org.ramure.portfolio.dossier.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.portfolio.dossier.DossierGuests;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A learner's dossiers, with their files, and what was given to their address. */
@Component
@Transactional
@Order(Ordered.HIGHEST_PRECEDENCE)
class DossierData implements PersonalData {

    private final DossierRows rows;
    private final GrantRows grants;
    private final DossierFiles files;
    private final DossierGuestRows guests;
    private final People people;

    DossierData(
            DossierRows rows,
            GrantRows grants,
            DossierFiles files,
            DossierGuestRows guests,
            People people) {
        this.guests = guests;
        this.rows = rows;
        this.grants = grants;
        this.files = files;
        this.people = people;
    }

    @Override
    public String section() {
        return "portfolio-dossiers";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // guests have no place in a cohort
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        List<MadeEntity> all = rows.of(person);
        List<UUID> ids = all.stream().map(MadeEntity::id).toList();
        List<GrantEntity> given = grants.of(ids);
        return Map.of(
                "dossiers",
                all.stream().map(DossierData::line).toList(),
                "given",
                given.stream().map(DossierData::line).toList(),
                "guests",
                guests.of(ids).stream().map(DossierData::line).toList(),
                "openings",
                guests.openings(ids).stream().map(DossierData::line).toList());
    }

    private static Map<String, Object> line(MadeEntity row) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", row.id().toString());
        line.put("cohort", row.cohort().toString());
        line.put("state", row.state().name());
        line.put("askedAt", row.askedAt().toString());
        line.put("pdfSha256", row.pdfSha256());
        line.put("zipSha256", row.zipSha256());
        return line;
    }

    private static Map<String, Object> line(GrantEntity grant) {
        return Map.of(
                "dossier",
                grant.dossier().toString(),
                "to",
                grant.email(),
                "until",
                grant.until().toString());
    }

    private static Map<String, Object> line(DossierGuestEntity guest) {
        return Map.of(
                "dossier",
                guest.dossier().toString(),
                "name",
                guest.name(),
                "to",
                guest.email(),
                "until",
                guest.until().toString());
    }

    private static Map<String, Object> line(DossierOpeningEntity row) {
        DossierGuests.Opening opening = row.toOpening();
        return Map.of(
                "dossier",
                row.dossier().toString(),
                "by",
                opening.name(),
                "form",
                opening.form().name(),
                "at",
                opening.at().toString());
    }

    @Override
    public void erase(PersonId person) {
        for (MadeEntity row : rows.of(person)) {
            rows.delete(row.id());
            deleteAfterCommit(row);
        }
        rows.forgetChoices(person);
        String email = people.find(person).map(Account::email).orElse("");
        grants.forget(email);
        guests.forgetReader(person.value(), email);
    }

    private void deleteAfterCommit(MadeEntity row) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        files.delete(row.id());
                    }
                });
    }
}
