package org.ramure.portfolio.dossier.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Cohorts;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.Dossiers;
import org.ramure.portfolio.dossier.GivenDossiers;
import org.ramure.portfolio.dossier.store.GrantRows.Opens;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredGivenDossiers implements GivenDossiers {

    private final DossierRows rows;
    private final GrantRows grants;
    private final DossierFiles files;
    private final People people;
    private final CohortAccess access;
    private final Cohorts cohorts;
    private final DossierGuestRows log;

    StoredGivenDossiers(
            DossierRows rows,
            GrantRows grants,
            DossierFiles files,
            People people,
            CohortAccess access,
            Cohorts cohorts,
            DossierGuestRows log) {
        this.log = log;
        this.rows = rows;
        this.grants = grants;
        this.files = files;
        this.people = people;
        this.access = access;
        this.cohorts = cohorts;
    }

    @Override
    public List<Given> toMe(PersonId caller) {
        return listed(grants.to(address(caller)));
    }

    @Override
    public List<Given> inCohort(PersonId caller, CohortId cohort) {
        return facilitates(caller, cohort) ? listed(grants.toFacilitators(cohort)) : List.of();
    }

    private String address(PersonId caller) {
        return people.find(caller).map(Account::email).orElse("");
    }

    /** Administrators run cohorts, too; a dossier is given to those who facilitate. */
    private boolean facilitates(PersonId caller, CohortId cohort) {
        return access.runs(caller, cohort)
                && cohorts.facilitators(caller, cohort).stream()
                        .anyMatch(f -> f.person().equals(caller));
    }

    private List<Given> listed(List<Opens> open) {
        Map<UUID, Opens> once = new LinkedHashMap<>();
        open.forEach(o -> once.merge(o.dossier().id(), o, StoredGivenDossiers::longer));
        List<PersonId> whose = new ArrayList<>();
        once.values().forEach(o -> whose.add(o.dossier().person()));
        Map<PersonId, String> names =
                people.findAll(whose).stream()
                        .collect(Collectors.toMap(Account::id, Account::fullName));
        return once.values().stream()
                .map(o ->
                        new Given(
                                o.dossier().id(),
                                o.dossier().person(),
                                names.getOrDefault(o.dossier().person(), ""),
                                o.dossier().session(),
                                o.dossier().madeAt(),
                                o.grant().until()))
                .toList();
    }

    private static Opens longer(Opens one, Opens other) {
        return one.grant().until().isBefore(other.grant().until()) ? other : one;
    }

    @Override
    @Transactional
    public Optional<Dossiers.Ready> open(PersonId caller, UUID dossier, Dossiers.Form form) {
        Optional<Dossiers.Ready> ready =
                rows.find(dossier)
                        .filter(row -> mayOpen(caller, row))
                        .flatMap(row -> files.ready(row, form));
        ready.ifPresent(file -> log.opened(dossier, caller.value(), nameOf(caller), form));
        return ready;
    }

    private String nameOf(PersonId reader) {
        return people.find(reader)
                .map(a -> a.fullName().isEmpty() ? a.email() : a.fullName())
                .orElse("");
    }

    private boolean mayOpen(PersonId caller, MadeEntity row) {
        List<String> given = grants.of(List.of(row.id())).stream().map(GrantEntity::email).toList();
        return Stream.of(address(caller)).filter(a -> !a.isEmpty()).anyMatch(given::contains)
                || (given.contains("") && facilitates(caller, row.cohort()));
    }
}
