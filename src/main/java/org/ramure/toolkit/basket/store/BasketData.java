package org.ramure.toolkit.basket.store;

import java.util.List;
import java.util.Map;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.stereotype.Component;

/** Baskets go with their persons. */
@Component
class BasketData implements PersonalData {

    private final StoredBasket basket;

    BasketData(StoredBasket basket) {
        this.basket = basket;
    }

    @Override
    public String section() {
        return "toolkit-basket";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        basket.hand(guest, account);
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        List<Map<String, String>> lines =
                basket.of(person).stream()
                        .map(line ->
                                Map.of(
                                        "kind", line.key().kind(),
                                        "code", line.key().code(),
                                        "reason", line.reason(),
                                        "addedAt", line.addedAt().toString()))
                        .toList();
        return Map.of("lines", lines);
    }

    @Override
    public void erase(PersonId person) {
        basket.clear(person);
    }
}
