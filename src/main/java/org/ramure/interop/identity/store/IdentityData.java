package org.ramure.interop.identity.store;

import java.util.Map;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.stereotype.Component;

/** What issuers elsewhere call a person; forgotten with the person. */
@Component
class IdentityData implements PersonalData {

    private final IdentityRepository rows;
    private final CodeRepository codes;

    IdentityData(IdentityRepository rows, CodeRepository codes) {
        this.rows = rows;
        this.codes = codes;
    }

    @Override
    public String section() {
        return "interop-identities";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        codes.forget(guest.value());
        rows.handOver(guest.value(), account.value());
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "identities",
                rows.findByPersonIdOrderByCreatedAt(person.value()).stream()
                        .map(row ->
                                Map.of(
                                        "issuer", row.toIdentity().issuer(),
                                        "subject", row.toIdentity().subject(),
                                        "joined", row.toIdentity().joined(),
                                        "since", row.createdAt().toString(),
                                        "lastSeenAt", row.lastSeenAt().toString()))
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        codes.forget(person.value());
        rows.forget(person.value());
    }
}
