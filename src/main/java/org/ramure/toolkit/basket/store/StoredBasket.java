package org.ramure.toolkit.basket.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.basket.Basket;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.basket.Items;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredBasket implements Basket {

    private final EntityManager entities;
    private final Items items;
    private final Clock clock;

    StoredBasket(EntityManager entities, Items items, Clock clock) {
        this.entities = entities;
        this.items = items;
        this.clock = clock;
    }

    List<BasketLineEntity> rows(PersonId person) {
        return entities.createQuery(
                        "select l from BasketLineEntity l where l.personId = :person"
                                + " order by l.place, l.addedAt, l.id",
                        BasketLineEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    private Optional<BasketLineEntity> row(PersonId person, ItemKey key) {
        return rows(person).stream().filter(row -> row.key().equals(key)).findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> of(PersonId person) {
        return rows(person).stream().map(BasketLineEntity::toLine).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<ItemKey> keys(PersonId person) {
        return rows(person).stream().map(BasketLineEntity::key).collect(Collectors.toSet());
    }

    @Override
    public void add(PersonId person, ItemKey key, String reason) {
        List<BasketLineEntity> rows = rows(person);
        Optional<BasketLineEntity> there =
                rows.stream().filter(row -> row.key().equals(key)).findFirst();
        if (there.isPresent()) {
            if (there.get().reason().isEmpty()) {
                there.get().explain(checked(reason));
            }
            return;
        }
        if (rows.size() >= MOST) {
            throw new UserFacingException("toolkit.basket.full", MOST);
        }
        if (key.code().length() > ItemKey.LONGEST || items.find(key).isEmpty()) {
            throw new UserFacingException("toolkit.basket.unknown");
        }
        number(rows);
        entities.persist(
                new BasketLineEntity(person, key, checked(reason), rows.size(), clock.instant()));
        entities.flush();
    }

    private static String checked(String reason) {
        String stripped = reason.strip();
        if (stripped.length() > LONGEST_REASON) {
            throw new UserFacingException("toolkit.basket.long", LONGEST_REASON);
        }
        return stripped;
    }

    static void number(List<BasketLineEntity> rows) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).place(i);
        }
    }

    @Override
    public void remove(PersonId person, ItemKey key) {
        row(person, key).ifPresent(entities::remove);
    }

    @Override
    public void explain(PersonId person, ItemKey key, String reason) {
        String checked = checked(reason);
        row(person, key).ifPresent(row -> row.explain(checked));
    }

    @Override
    public void move(PersonId person, ItemKey key, int places) {
        List<BasketLineEntity> rows = new ArrayList<>(rows(person));
        Optional<BasketLineEntity> moved =
                rows.stream().filter(row -> row.key().equals(key)).findFirst();
        moved.ifPresent(row -> {
            int to = Math.clamp((long) rows.indexOf(row) + places, 0, rows.size() - 1);
            rows.remove(row);
            rows.add(to, row);
            number(rows);
        });
    }

    @Override
    public void clear(PersonId person) {
        entities.createQuery("delete from BasketLineEntity l where l.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    /** What a guest put aside comes after what the account has; a reason is never lost. */
    void hand(PersonId guest, PersonId account) {
        List<BasketLineEntity> own = new ArrayList<>(rows(account));
        for (BasketLineEntity line : rows(guest)) {
            Optional<BasketLineEntity> same =
                    own.stream().filter(row -> row.key().equals(line.key())).findFirst();
            if (same.isEmpty()) {
                line.belongTo(account);
                own.add(line);
            } else {
                same.get().explain(both(same.get().reason(), line.reason()));
                entities.remove(line);
            }
        }
        number(own);
        entities.flush();
    }

    private static String both(String first, String second) {
        if (second.isEmpty() || first.contains(second)) {
            return first;
        }
        String both = first.isEmpty() ? second : first + "\n" + second;
        return both.length() <= LONGEST_REASON ? both : first;
    }
}
