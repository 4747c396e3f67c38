package org.ramure.toolkit.hackathon.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.toolkit.hackathon.Team;
import org.springframework.stereotype.Component;

/** Names of people in a hackathon, in two statements however many they are. */
@Component
class HackathonNames {

    private final People people;

    HackathonNames(People people) {
        this.people = people;
    }

    /** By row; a person without a name is their address's first part, a forgotten one is empty. */
    Map<UUID, String> of(Collection<HackathonMemberEntity> members) {
        Map<PersonId, String> accounts =
                people.findAll(members.stream().flatMap(m -> m.person().stream()).toList()).stream()
                        .collect(Collectors.toMap(Account::id, HackathonNames::of));
        Map<UUID, String> names = new HashMap<>();
        for (HackathonMemberEntity member : members) {
            String own = member.name().isEmpty() ? local(member.email()) : member.name();
            names.put(member.id(), member.person().map(accounts::get).orElse(own));
        }
        return names;
    }

    static String of(Account account) {
        return account.fullName().isEmpty() ? local(account.email()) : account.fullName();
    }

    private static String local(String address) {
        return address.replaceFirst("@.*", "");
    }

    /** Teams with their people, as {@code me} sees them. */
    List<Team> teams(
            List<HackathonTeamEntity> teams, List<HackathonMemberEntity> members, UUID me) {
        Map<UUID, String> names = of(members.stream().filter(m -> m.team().isPresent()).toList());
        int position = 1;
        List<Team> all = new java.util.ArrayList<>();
        for (HackathonTeamEntity team : teams) {
            List<Team.Member> own =
                    members.stream()
                            .filter(m -> m.team().filter(team.id()::equals).isPresent())
                            .map(m ->
                                    new Team.Member(
                                            m.id(),
                                            names.getOrDefault(m.id(), ""),
                                            m.id().equals(me)))
                            .toList();
            all.add(new Team(team.id(), team.name(), team.brief(), position, own));
            position++;
        }
        return List.copyOf(all);
    }
}
