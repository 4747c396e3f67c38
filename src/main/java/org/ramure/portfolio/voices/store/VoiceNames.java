package org.ramure.portfolio.voices.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** Names of accounts, many at once; whoever left has none. */
@Component
class VoiceNames {

    private final People people;

    VoiceNames(People people) {
        this.people = people;
    }

    static String of(Account account) {
        String name = account.fullName();
        return name.isEmpty()
                ? account.email().substring(0, Math.max(0, account.email().indexOf('@')))
                : name;
    }

    Map<PersonId, String> all(Collection<PersonId> persons) {
        return people.findAll(persons).stream()
                .collect(Collectors.toMap(Account::id, VoiceNames::of));
    }

    /** Everybody who has a part in these. */
    Map<PersonId, String> of(List<VoiceAskEntity> asks, List<VoiceRoundEntity> rounds) {
        return all(
                Stream.of(
                                asks.stream().flatMap(ask -> ask.person().stream()),
                                rounds.stream().map(VoiceRoundEntity::person),
                                rounds.stream()
                                        .flatMap(r -> Optional.ofNullable(r.openedBy()).stream())
                                        .map(PersonId::new))
                        .flatMap(each -> each)
                        .collect(Collectors.toSet()));
    }

    String of(PersonId person) {
        return people.find(person).map(VoiceNames::of).orElse("");
    }
}
