package org.ramure.toolkit.document.store;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** Names of people and guests who wrote; a person without a name is their address's first part. */
@Component
class DocumentNames {

    /** Who wrote a text whose writer is forgotten. */
    static final UUID NOBODY = new UUID(0, 0);

    private final People people;
    private final EntityManager entities;

    DocumentNames(People people, EntityManager entities) {
        this.people = people;
        this.entities = entities;
    }

    String of(PersonId person) {
        return people.find(person).map(DocumentNames::of).orElse("");
    }

    private static String of(Account account) {
        return account.fullName().isBlank()
                ? account.email().replaceFirst("@.*", "")
                : account.fullName();
    }

    /** Names by id, of people and of guests: two statements at most. */
    Map<UUID, String> of(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        Set<UUID> open = new HashSet<>(ids);
        open.remove(NOBODY);
        if (open.isEmpty()) {
            return names;
        }
        people.findAll(open.stream().map(PersonId::new).toList())
                .forEach(account -> names.put(account.id().value(), of(account)));
        open.removeAll(names.keySet());
        if (!open.isEmpty()) {
            List<MemberEntity> members =
                    entities.createQuery(
                                    "select m from MemberEntity m where m.id in :ids",
                                    MemberEntity.class)
                            .setParameter("ids", open)
                            .getResultList();
            members.forEach(member -> names.put(member.id(), member.name()));
        }
        return names;
    }
}
