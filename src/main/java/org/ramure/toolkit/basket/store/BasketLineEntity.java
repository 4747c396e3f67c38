package org.ramure.toolkit.basket.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;
import org.ramure.toolkit.basket.Basket;
import org.ramure.toolkit.basket.ItemKey;

/** A row of {@code toolkit_basket_line}. */
@Entity
@Table(name = "toolkit_basket_line")
@SuppressWarnings("UnusedVariable") // columns that queries read
class BasketLineEntity {

    @Id private UUID id;
    private UUID personId;
    private String kind;
    private String code;
    private String reason;
    private int place;
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected BasketLineEntity() {}

    BasketLineEntity(PersonId person, ItemKey key, String reason, int place, Instant now) {
        this.id = Uuids.next();
        this.personId = person.value();
        this.kind = key.kind();
        this.code = key.code();
        this.reason = reason;
        this.place = place;
        this.addedAt = now;
    }

    ItemKey key() {
        return new ItemKey(kind, code);
    }

    String reason() {
        return reason;
    }

    Instant addedAt() {
        return addedAt;
    }

    void explain(String changed) {
        reason = changed;
    }

    void place(int changed) {
        place = changed;
    }

    void belongTo(PersonId person) {
        personId = person.value();
    }

    Basket.Line toLine() {
        return new Basket.Line(key(), reason, addedAt);
    }
}
