package org.ramure.toolkit.basket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.MedocTest;
import org.ramure.toolkit.resource.Resource;
import org.ramure.toolkit.resource.Resources;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@MedocTest
class BasketTests {

    @Autowired private Basket basket;
    @Autowired private Resources resources;
    @Autowired private List<PersonalData> data;
    @Autowired private TransactionTemplate transaction;

    private final PersonId one = new PersonId(UUID.randomUUID());
    private final PersonId other = new PersonId(UUID.randomUUID());

    private List<ItemKey> keys = List.of();

    @BeforeEach
    void someResources() {
        keys =
                resources.all().stream()
                        .map(Resource::code)
                        .limit(Basket.MOST + 1)
                        .map(ItemKey::resource)
                        .toList();
    }

    private PersonalData own() {
        return data.stream()
                .filter(d -> d.section().equals("toolkit-basket"))
                .findFirst()
                .orElseThrow();
    }

    private List<ItemKey> of(PersonId person) {
        return basket.of(person).stream().map(Basket.Line::key).toList();
    }

    @Test
    void keepsTheOrderTheReasonAndWhatWasThereAlready() {
        basket.add(one, keys.get(0), "");
        basket.add(one, keys.get(1), "  Pour le bureau  ");
        basket.add(one, keys.get(2), "");
        basket.add(one, keys.get(1), "Autre raison");
        basket.add(one, keys.get(0), "Plus tard");

        assertThat(of(one)).containsExactly(keys.get(0), keys.get(1), keys.get(2));
        assertThat(basket.of(one))
                .extracting(Basket.Line::reason)
                .containsExactly("Plus tard", "Pour le bureau", "");

        basket.move(one, keys.get(2), -1);
        basket.move(one, keys.get(0), -5);
        assertThat(of(one)).containsExactly(keys.get(0), keys.get(2), keys.get(1));
        basket.move(one, keys.get(0), 9);
        assertThat(of(one)).containsExactly(keys.get(2), keys.get(1), keys.get(0));
        basket.remove(one, keys.get(1));
        basket.explain(one, keys.get(2), "Un mot");
        assertThat(basket.of(one))
                .extracting(Basket.Line::reason)
                .containsExactly("Un mot", "Plus tard");
    }

    @Test
    void nobodySeesOrChangesAnotherBasket() {
        basket.add(one, keys.get(0), "à moi");

        basket.remove(other, keys.get(0));
        basket.explain(other, keys.get(0), "à l’autre");
        basket.move(other, keys.get(0), 1);
        basket.clear(other);

        assertThat(basket.of(other)).isEmpty();
        assertThat(basket.of(one)).extracting(Basket.Line::reason).containsExactly("à moi");
    }

    @Test
    void refusesWhatIsNotThereTooMuchAndTooLong() {
        refused("unknown", () -> basket.add(one, ItemKey.resource("jamais-ecrit"), ""));
        refused("unknown", () -> basket.add(one, new ItemKey("lune", "x"), ""));
        refused("unknown", () -> basket.add(one, ItemKey.resource("x".repeat(500)), ""));
        refused("long", () -> basket.add(one, keys.get(0), "x".repeat(2001)));
        for (int i = 0; i < Basket.MOST; i++) {
            basket.add(one, keys.get(i), "");
        }
        refused("full", () -> basket.add(one, keys.get(Basket.MOST), ""));
    }

    private static void refused(String key, Runnable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what::run)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo("toolkit.basket." + key));
    }

    @Test
    void aGuestsBasketJoinsTheAccountsAndNoReasonIsLost() {
        basket.add(other, keys.get(0), "du compte");
        basket.add(one, keys.get(1), "de l’invité");
        basket.add(one, keys.get(0), "de l’invité aussi");

        transaction.executeWithoutResult(status -> own().move(one, other));

        assertThat(basket.of(one)).isEmpty();
        assertThat(of(other)).containsExactly(keys.get(0), keys.get(1));
        assertThat(basket.of(other).getFirst().reason()).isEqualTo("du compte\nde l’invité aussi");
        assertThat(own().export(other).toString()).contains("de l’invité");
        transaction.executeWithoutResult(status -> own().erase(other));
        assertThat(basket.of(other)).isEmpty();
    }
}
