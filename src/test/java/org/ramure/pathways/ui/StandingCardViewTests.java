package org.ramure.pathways.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ramure.pathways.TestStandings;

@ViewPackages(classes = StandingCardViewTests.class)
class StandingCardViewTests extends BrowserlessTest {

    private final List<String> chosen = new ArrayList<>();

    @Test
    void offersEveryShorterLengthBesideTheLongerOne() {
        follow("4h");
        find(NativeDetails.class).single().setOpen(true);

        find(Button.class).all().forEach(button -> test(button).click());

        assertThat(chosen).containsExactly("12h", "2h");
    }

    @Test
    void offersNoWayBackFromTheShortest() {
        follow("2h");

        test(find(Button.class).single()).click();

        assertThat(chosen).containsExactly("4h");
    }

    private void follow(String length) {
        var card =
                new StandingCard(
                        TestStandings.following(length, "2h"),
                        true,
                        (pathway, itinerary) -> chosen.add(itinerary.variant().code()));
        UI.getCurrent().add(card);
    }
}
